import type { LibraryModel } from '../schema.ts';

/** sqlite: promises over sqlite3. A statement is a text or an object with `sql`. */
export const sqlite = {
  package: 'sqlite',
  evidence: 'https://github.com/kriasoft/node-sqlite#readme',
  types: [
    { name: 'sqlite.Database', path: 'Member[open].ReturnValue.Awaited', declared: ['Database'] },
    { name: 'sqlite.Database', path: 'Member[Database].Instance' },
    { name: 'sqlite3.Database', type: 'sqlite.Database', path: 'Member[getDatabaseInstance].ReturnValue' },
  ],
  sinks: [
    { threat: 'sql', type: 'sqlite.Database', path: 'Member[all,each,exec,get,prepare,run].Argument[0]' },
    { threat: 'sql', type: 'sqlite.Database', path: 'Member[all,each,get,prepare,run].Argument[0].Member[sql]' },
  ],
} as const satisfies LibraryModel;
