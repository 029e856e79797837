import type { LibraryModel } from '../schema.ts';

/** sql.js: SQLite as WebAssembly, made by an asynchronous function. */
export const sqlJs = {
  package: 'sql.js',
  evidence: 'https://sql.js.org/documentation/Database.html',
  types: [{ name: 'sql-js.Database', path: 'ReturnValue.Awaited.Member[Database].Instance', declared: ['Database'] }],
  sinks: [{ threat: 'sql', type: 'sql-js.Database', path: 'Member[each,exec,iterateStatements,prepare,run].Argument[0]' }],
} as const satisfies LibraryModel;
