import type { LibraryModel } from '../schema.ts';

/** better-sqlite3 and libraries with its interface: statements are prepared from text, values are bound when they run. */
export const betterSqlite3 = {
  package: ['better-sqlite3', 'libsql', 'better-sqlite3-multiple-ciphers'],
  evidence: 'https://github.com/WiseLibs/better-sqlite3/blob/master/docs/api.md',
  types: [
    { name: 'better-sqlite3.Database', path: 'Instance', declared: ['Database'] },
    { name: 'better-sqlite3.Database', path: 'ReturnValue' },
  ],
  sinks: [
    { threat: 'sql', type: 'better-sqlite3.Database', path: 'Member[prepare,exec,pragma].Argument[0]' },
    { threat: 'path', path: 'Argument[0]', label: 'the path' },
    { threat: 'path', type: 'better-sqlite3.Database', path: 'Member[backup,loadExtension].Argument[0]', label: 'the path' },
  ],
} as const satisfies LibraryModel;
