import type { LibraryModel } from '../schema.ts';

/** Drizzle. The `sql` tag binds its values; `sql.raw` takes text. */
export const drizzleOrm = {
  package: 'drizzle-orm',
  evidence: 'https://orm.drizzle.team/docs/sql',
  sinks: [{ threat: 'sql', path: 'Member[sql].Member[raw].Argument[0]' }],
} as const satisfies LibraryModel;
