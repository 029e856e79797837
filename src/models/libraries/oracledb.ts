import type { LibraryModel } from '../schema.ts';

/** node-oracledb. Binds are the second argument. */
export const oracledb = {
  package: 'oracledb',
  evidence: 'https://node-oracledb.readthedocs.io/en/latest/api_manual/connection.html',
  types: [
    { name: 'oracledb.Connection', path: 'Member[getConnection].ReturnValue.Awaited', declared: ['Connection'] },
    { name: 'oracledb.Connection', path: 'Member[getConnection].Argument[0..].Parameter[1]' },
    { name: 'oracledb.Pool', path: 'Member[createPool].ReturnValue.Awaited', declared: ['Pool'] },
    { name: 'oracledb.Connection', type: 'oracledb.Pool', path: 'Member[getConnection].ReturnValue.Awaited' },
    { name: 'oracledb.Pool', path: 'Member[getPool].ReturnValue' },
  ],
  sinks: [{ threat: 'sql', type: 'oracledb.Connection', path: 'Member[execute,executeMany,queryStream,getStatementInfo].Argument[0]' }],
} as const satisfies LibraryModel;
