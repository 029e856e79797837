import type { LibraryModel } from '../schema.ts';

/** DuckDB with callbacks. */
export const duckdb = {
  package: ['duckdb', 'duckdb-async'],
  evidence: 'https://duckdb.org/docs/stable/clients/nodejs/overview',
  types: [
    { name: 'duckdb.Queryable', path: 'Member[Database,Connection].Instance', declared: ['Database', 'Connection'] },
    { name: 'duckdb.Queryable', path: 'Member[Database].Member[create].ReturnValue.Awaited' },
    { name: 'duckdb.Queryable', type: 'duckdb.Queryable', path: 'Member[connect].ReturnValue.Awaited' },
  ],
  sinks: [
    { threat: 'sql', type: 'duckdb.Queryable', path: 'Member[all,each,exec,prepare,run,stream,arrowIPCAll,arrowIPCStream].Argument[0]' },
  ],
} as const satisfies LibraryModel;
