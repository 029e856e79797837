import type { LibraryModel } from '../schema.ts';

/** `template` makes code of its text. */
export const lodashTemplate = {
  package: ['lodash', 'lodash-es', 'underscore'],
  evidence: 'https://lodash.com/docs/#template',
  flows: [{ path: 'Member[template].ReturnValue', from: 'Argument[0]', to: 'ReturnValue' }],
  sinks: [
    { threat: 'code', path: 'Member[template].Argument[0]', label: 'the template text' },
    { threat: 'code', path: 'Member[template].Argument[1].Member[variable,imports]', label: 'the template text' },
  ],
} as const satisfies LibraryModel;
