import type { LibraryModel } from '../schema.ts';

/** postgres.js: the function that `postgres` makes is a safe tag and quotes names when called; `unsafe` takes text. */
export const postgres = {
  package: 'postgres',
  evidence: 'https://github.com/porsager/postgres#raw-dynamic-queries-sqlunsafe',
  types: [
    { name: 'postgres.Sql', path: 'ReturnValue', declared: ['Sql', 'ISql', 'TransactionSql', 'ReservedSql'] },
    { name: 'postgres.Sql', type: 'postgres.Sql', path: 'Member[begin,savepoint].Argument[0..1].Parameter[0]' },
    { name: 'postgres.Sql', type: 'postgres.Sql', path: 'Member[reserve].ReturnValue.Awaited' },
  ],
  sinks: [{ threat: 'sql', type: 'postgres.Sql', path: 'Member[unsafe].Argument[0]' }],
} as const satisfies LibraryModel;
