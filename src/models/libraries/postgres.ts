import type { LibraryModel } from '../schema.ts';

/** postgres.js. The tag binds its values; `unsafe` takes text. */
export const postgres = {
  package: 'postgres',
  evidence: 'https://github.com/porsager/postgres#raw-unsafe',
  types: [
    { name: 'postgresJs.Sql', path: 'ReturnValue', declared: ['Sql', 'TransactionSql'] },
    { name: 'postgresJs.Sql', type: 'postgresJs.Sql', path: 'Member[begin,reserve,savepoint].Argument[0..].Parameter[0]' },
    { name: 'postgresJs.Sql', type: 'postgresJs.Sql', path: 'Member[reserve].ReturnValue.Awaited' },
  ],
  sinks: [{ threat: 'sql', type: 'postgresJs.Sql', path: 'Member[unsafe].Argument[0]' }],
} as const satisfies LibraryModel;
