import type { LibraryModel } from '../schema.ts';

/** PGlite: PostgreSQL as WebAssembly; `sql` is a safe tag. */
export const electricSqlPglite = {
  package: '@electric-sql/pglite',
  evidence: 'https://pglite.dev/docs/api',
  types: [
    { name: 'pglite.Queryable', path: 'Member[PGlite].Instance', declared: ['PGlite', 'Transaction'] },
    { name: 'pglite.Queryable', path: 'Member[PGlite].Member[create].ReturnValue.Awaited' },
    { name: 'pglite.Queryable', type: 'pglite.Queryable', path: 'Member[transaction].Argument[0].Parameter[0]' },
  ],
  sinks: [{ threat: 'sql', type: 'pglite.Queryable', path: 'Member[query,exec].Argument[0]' }],
} as const satisfies LibraryModel;
