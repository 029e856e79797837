import type { LibraryModel } from '../schema.ts';

/** better-sqlite3 and libraries with its interface: statements are prepared from text, values are bound when they run. */
export const betterSqlite3 = {
  package: ['better-sqlite3', 'libsql', 'better-sqlite3-multiple-ciphers'],
  evidence: 'https://github.com/WiseLibs/better-sqlite3/blob/master/docs/api.md',
  types: [
    { name: 'better-sqlite3.Database', path: 'Instance', declared: ['Database'] },
    { name: 'better-sqlite3.Database', path: 'ReturnValue' },
  ],
  sinks: [{ threat: 'sql', type: 'better-sqlite3.Database', path: 'Member[prepare,exec,pragma].Argument[0]' }],
} as const satisfies LibraryModel;
