import type { LibraryModel } from '../schema.ts';

/** better-sqlite3. Values are bound by the prepared statement. */
export const betterSqlite3 = {
  package: ['better-sqlite3', 'better-sqlite3-multiple-ciphers', 'libsql', 'bun:sqlite'],
  evidence: 'https://github.com/WiseLibs/better-sqlite3/blob/master/docs/api.md',
  types: [
    { name: 'betterSqlite3.Database', path: 'Instance', declared: ['Database'] },
    { name: 'betterSqlite3.Database', path: 'ReturnValue' },
    { name: 'betterSqlite3.Database', path: 'Member[Database].Instance' },
  ],
  sinks: [{ threat: 'sql', type: 'betterSqlite3.Database', path: 'Member[prepare,exec,pragma,query,run].Argument[0]' }],
} as const satisfies LibraryModel;
