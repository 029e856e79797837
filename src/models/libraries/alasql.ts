import type { LibraryModel } from '../schema.ts';

/** AlaSQL: SQL over values in memory; the function itself runs a text. */
export const alasql = {
  package: 'alasql',
  evidence: 'https://github.com/AlaSQL/alasql/wiki/Getting-started',
  sinks: [
    { threat: 'sql', path: 'Argument[0]' },
    { threat: 'sql', path: 'Member[exec,promise,compile,parse].Argument[0]' },
    { threat: 'sql', path: 'Member[Database].Instance.Member[exec].Argument[0]' },
  ],
} as const satisfies LibraryModel;
