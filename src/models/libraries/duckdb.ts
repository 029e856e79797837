import type { LibraryModel } from '../schema.ts';

/** DuckDB. */
export const duckdb = {
  package: ['duckdb', 'duckdb-async', '@duckdb/node-api'],
  evidence: 'https://duckdb.org/docs/api/nodejs/overview',
  types: [
    { name: 'duckdb.Database', path: 'Member[Database,Connection].Instance' },
    { name: 'duckdb.Database', type: 'duckdb.Database', path: 'Member[connect].ReturnValue.Awaited' },
    { name: 'duckdb.Database', path: 'Member[Database,DuckDBInstance].Member[create].ReturnValue.Awaited' },
  ],
  sinks: [
    { threat: 'sql', type: 'duckdb.Database', path: 'Member[all,run,each,exec,prepare,stream,runAndReadAll,runAndRead].Argument[0]' },
  ],
} as const satisfies LibraryModel;
