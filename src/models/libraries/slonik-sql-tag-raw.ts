import type { LibraryModel } from '../schema.ts';

/** slonik-sql-tag-raw puts text into queries of Slonik. */
export const slonikSqlTagRaw = {
  package: 'slonik-sql-tag-raw',
  evidence: 'https://github.com/gajus/slonik-sql-tag-raw#readme',
  sinks: [{ threat: 'sql', path: 'Member[raw].Argument[0]' }],
} as const satisfies LibraryModel;
