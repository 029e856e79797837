import type { LibraryModel } from '../schema.ts';

/** SurrealDB: texts in its own language; variables are given beside them. */
export const surrealdb = {
  package: ['surrealdb', 'surrealdb.js', 'surrealdb.node'],
  evidence: 'https://surrealdb.com/docs/sdk/javascript/methods/query',
  types: [{ name: 'surrealdb.Client', path: 'Member[Surreal].Instance', declared: ['Surreal'] }],
  sinks: [
    {
      threat: 'nosql-text',
      type: 'surrealdb.Client',
      path: 'Member[query,queryRaw,query_raw].Argument[0]',
      label: 'the SurrealQL text',
    },
    { threat: 'host', type: 'surrealdb.Client', path: 'Member[connect].Argument[0]', label: 'the address' },
  ],
} as const satisfies LibraryModel;
