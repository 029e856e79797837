import type { LibraryModel } from '../schema.ts';

/** `%L` and `%I` quote; `%s` does not. */
export const pgFormat = {
  package: ['pg-format', '@scaleleap/pg-format'],
  evidence: 'https://www.npmjs.com/package/pg-format',
  sanitizers: [{ path: 'Member[literal,ident,string]', removes: ['sql'] }],
  flows: [
    { path: '', from: 'Argument[0]', to: 'ReturnValue' },
    {
      path: '',
      from: 'Argument[1..]',
      to: 'ReturnValue',
      removes: ['sql'],
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '%(?:\\d+\\$)?s', not: true }],
    },
    { path: '', from: 'Argument[1..]', to: 'ReturnValue', when: [{ path: 'Argument[0]', is: 'matches', pattern: '%(?:\\d+\\$)?s' }] },
  ],
} as const satisfies LibraryModel;
