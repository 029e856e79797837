import type { LibraryModel } from '../schema.ts';

/** sqlite3 and its promise wrapper. */
export const sqlite3 = {
  package: ['sqlite3', 'sqlite', '@journeyapps/sqlcipher'],
  evidence: 'https://github.com/TryGhost/node-sqlite3/wiki/API',
  types: [
    { name: 'sqlite3.Database', path: 'Member[Database].Instance', declared: ['Database'] },
    { name: 'sqlite3.Database', path: 'Member[open].ReturnValue.Awaited' },
    { name: 'sqlite3.Database', path: 'Member[verbose].ReturnValue.Member[Database].Instance' },
    { name: 'sqlite3.Database', path: 'Member[cached].Member[Database].Instance' },
  ],
  sinks: [{ threat: 'sql', type: 'sqlite3.Database', path: 'Member[all,each,exec,get,prepare,run,map].Argument[0]' }],
} as const satisfies LibraryModel;
