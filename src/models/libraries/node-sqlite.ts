import type { LibraryModel } from '../schema.ts';

/** SQLite of Node.js. */
export const nodeSqlite = {
  package: 'node:sqlite',
  evidence: 'https://nodejs.org/api/sqlite.html',
  types: [{ name: 'nodeSqlite.Database', path: 'Member[DatabaseSync].Instance' }],
  sinks: [{ threat: 'sql', type: 'nodeSqlite.Database', path: 'Member[exec,prepare].Argument[0]' }],
} as const satisfies LibraryModel;
