import type { LibraryModel } from '../schema.ts';

/** ODBC connections and pools. */
export const odbc = {
  package: 'odbc',
  evidence: 'https://github.com/IBM/node-odbc#readme',
  types: [
    { name: 'odbc.Queryable', path: 'Member[connect,pool].ReturnValue.Awaited', declared: ['Connection', 'Pool'] },
    { name: 'odbc.Queryable', path: 'Member[connect,pool].Argument[1].Parameter[1]' },
    { name: 'odbc.Queryable', type: 'odbc.Queryable', path: 'Member[connect].ReturnValue.Awaited' },
    { name: 'odbc.Statement', type: 'odbc.Queryable', path: 'Member[createStatement].ReturnValue.Awaited' },
  ],
  sinks: [
    { threat: 'sql', type: 'odbc.Queryable', path: 'Member[query].Argument[0]' },
    { threat: 'sql', type: 'odbc.Statement', path: 'Member[prepare].Argument[0]' },
  ],
} as const satisfies LibraryModel;
