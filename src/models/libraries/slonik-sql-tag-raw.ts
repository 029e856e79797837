import type { LibraryModel } from '../schema.ts';

/** Raw text for Slonik. */
export const slonikSqlTagRaw = {
  package: 'slonik-sql-tag-raw',
  evidence: 'https://www.npmjs.com/package/slonik-sql-tag-raw',
  sinks: [{ threat: 'sql', path: 'Member[raw].Argument[0]' }],
} as const satisfies LibraryModel;
