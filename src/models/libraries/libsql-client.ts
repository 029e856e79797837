import type { LibraryModel } from '../schema.ts';

/** libSQL and Turso: a statement is a text or an object `{ sql, args }`. */
export const libsqlClient = {
  package: [
    '@libsql/client',
    '@libsql/client/web',
    '@libsql/client/http',
    '@libsql/client/node',
    '@libsql/client/sqlite3',
    '@tursodatabase/serverless/compat',
  ],
  evidence: 'https://docs.turso.tech/sdk/ts/reference',
  types: [
    { name: 'libsql.Client', path: 'Member[createClient].ReturnValue', declared: ['Client', 'Transaction'] },
    { name: 'libsql.Client', type: 'libsql.Client', path: 'Member[transaction].ReturnValue.Awaited' },
  ],
  sinks: [
    { threat: 'sql', type: 'libsql.Client', path: 'Member[execute,executeMultiple].Argument[0]' },
    { threat: 'sql', type: 'libsql.Client', path: 'Member[execute].Argument[0].Member[sql]' },
    {
      threat: 'sql',
      type: 'libsql.Client',
      path: 'Member[batch,migrate].Argument[0].ArrayElement',
      when: [{ path: 'Value', is: 'string' }],
    },
    { threat: 'sql', type: 'libsql.Client', path: 'Member[batch].Argument[0].ArrayElement.Member[0]' },
    { threat: 'sql', type: 'libsql.Client', path: 'Member[batch,migrate].Argument[0].ArrayElement.Member[sql]' },
  ],
} as const satisfies LibraryModel;
