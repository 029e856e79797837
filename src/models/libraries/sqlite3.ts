import type { LibraryModel } from '../schema.ts';

/** sqlite3: each method takes the text first, then values to bind and a callback. Most answer the database itself. */
export const sqlite3 = {
  package: ['sqlite3', '@vscode/sqlite3', '@journeyapps/sqlcipher'],
  evidence: 'https://github.com/TryGhost/node-sqlite3/wiki/API',
  types: [
    { name: 'sqlite3.Module', path: '' },
    { name: 'sqlite3.Module', path: 'Member[verbose].ReturnValue' },
    { name: 'sqlite3.Database', type: 'sqlite3.Module', path: 'Member[Database].Instance', declared: ['Database'] },
    { name: 'sqlite3.Database', type: 'sqlite3.Module', path: 'Member[cached].Member[Database].ReturnValue' },
    { name: 'sqlite3.Database', type: 'sqlite3.Database', path: 'Member[all,each,exec,get,run].ReturnValue' },
  ],
  sinks: [{ threat: 'sql', type: 'sqlite3.Database', path: 'Member[all,each,exec,get,prepare,run].Argument[0]' }],
} as const satisfies LibraryModel;
