import type { LibraryModel } from '../schema.ts';

/** `<%- x %>` escapes, `<%= x %>` does not. */
const raw = '<%=';

/** `template` makes code of its text. */
export const lodashTemplate = {
  package: ['lodash', 'lodash-es', 'underscore'],
  evidence: 'https://lodash.com/docs/#template',
  types: [
    { name: 'lodash.RawTemplate', path: 'Member[template].ReturnValue', when: [{ path: 'Argument[0]', is: 'matches', pattern: raw }] },
    {
      name: 'lodash.RawTemplate',
      path: 'Member[template].ReturnValue',
      when: [{ path: 'Argument[0]', is: 'constant', not: true }],
    },
  ],
  flows: [
    { path: 'Member[template].ReturnValue', from: 'Argument[0]', to: 'ReturnValue', removes: ['html'] },
    { type: 'lodash.RawTemplate', path: '', from: 'Argument[0]', to: 'ReturnValue' },
  ],
  sinks: [
    { threat: 'code', path: 'Member[template].Argument[0]', label: 'the template text' },
    { threat: 'code', path: 'Member[template].Argument[1].Member[variable,imports]', label: 'the template text' },
  ],
} as const satisfies LibraryModel;
