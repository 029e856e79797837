import type { LibraryModel } from '../schema.ts';

/** Queries are made by the tag only; raw text has a name that warns. */
export const databases = {
  package: ['@databases/pg', '@databases/mysql', '@databases/sqlite'],
  evidence: 'https://www.atdatabases.org/docs/sql',
  sinks: [{ threat: 'sql', path: 'Member[sql].Member[__dangerous__rawValue].Argument[0]' }],
} as const satisfies LibraryModel;
