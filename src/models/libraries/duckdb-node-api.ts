import type { LibraryModel } from '../schema.ts';

/** DuckDB with promises. */
export const duckdbNodeApi = {
  package: '@duckdb/node-api',
  evidence: 'https://duckdb.org/docs/stable/clients/node_neo/overview',
  types: [
    {
      name: 'duckdb-node-api.Connection',
      path: 'Member[DuckDBConnection].Member[create].ReturnValue.Awaited',
      declared: ['DuckDBConnection'],
    },
    {
      name: 'duckdb-node-api.Connection',
      path: 'Member[DuckDBInstance].Member[create,fromCache].ReturnValue.Awaited.Member[connect].ReturnValue.Awaited',
    },
  ],
  sinks: [
    {
      threat: 'sql',
      type: 'duckdb-node-api.Connection',
      path: 'Member[run,runAndRead,runAndReadAll,runAndReadUntil,stream,streamAndRead,streamAndReadAll,prepare,extractStatements,start].Argument[0]',
    },
  ],
} as const satisfies LibraryModel;
