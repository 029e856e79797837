import type { LibraryModel } from '../schema.ts';

/** SQLite of Node.js 22 and later; the functions of a tag store are safe tags. */
export const nodeSqlite = {
  package: 'node:sqlite',
  versions: '>=22.5',
  evidence: 'https://nodejs.org/api/sqlite.html',
  types: [{ name: 'node-sqlite.Database', path: 'Member[DatabaseSync].Instance', declared: ['DatabaseSync'] }],
  sinks: [{ threat: 'sql', type: 'node-sqlite.Database', path: 'Member[exec,prepare].Argument[0]' }],
} as const satisfies LibraryModel;
