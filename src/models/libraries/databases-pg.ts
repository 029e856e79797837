import type { LibraryModel } from '../schema.ts';

/** The `@databases` family takes queries only from its `sql` tag; `__dangerous__rawValue` puts text into them. */
export const databasesPg = {
  package: ['@databases/pg', '@databases/mysql', '@databases/sqlite', '@databases/sqlite-sync', '@databases/expo', '@databases/sql'],
  evidence: 'https://www.atdatabases.org/docs/sql',
  types: [
    { name: 'databases.Tag', path: 'Member[sql]' },
    { name: 'databases.Tag', path: '' },
    {
      name: 'databases.Queryable',
      path: 'ReturnValue',
      declared: ['Queryable', 'Connection', 'ConnectionPool', 'Transaction'],
    },
    { name: 'databases.Queryable', type: 'databases.Queryable', path: 'Member[task,tx].Argument[0].Parameter[0]' },
    { name: 'databases.Tag', type: 'databases.Queryable', path: 'Member[sql]' },
  ],
  sinks: [{ threat: 'sql', type: 'databases.Tag', path: 'Member[__dangerous__rawValue].Argument[0]' }],
} as const satisfies LibraryModel;
