import type { LibraryModel } from '../schema.ts';

/** node-oracledb: the first argument is the statement, the second the values to bind. */
export const oracledb = {
  package: 'oracledb',
  evidence: 'https://node-oracledb.readthedocs.io/en/latest/api_manual/connection.html#connection.execute',
  types: [
    { name: 'oracledb.Pool', path: 'Member[createPool].ReturnValue.Awaited', declared: ['Pool'] },
    { name: 'oracledb.Pool', path: 'Member[createPool].Argument[1].Parameter[1]' },
    { name: 'oracledb.Pool', path: 'Member[getPool].ReturnValue' },
    { name: 'oracledb.Connection', path: 'Member[getConnection].ReturnValue.Awaited', declared: ['Connection'] },
    { name: 'oracledb.Connection', path: 'Member[getConnection].Argument[0..1].Parameter[1]' },
    { name: 'oracledb.Connection', type: 'oracledb.Pool', path: 'Member[getConnection].ReturnValue.Awaited' },
    { name: 'oracledb.Connection', type: 'oracledb.Pool', path: 'Member[getConnection].Argument[0..1].Parameter[1]' },
  ],
  sinks: [
    { threat: 'sql', type: 'oracledb.Connection', path: 'Member[execute,executeMany,queryStream,getStatementInfo].Argument[0]' },
    { threat: 'sql', type: 'oracledb.Connection', path: 'Member[execute].Argument[0].Member[statement]' },
    { threat: 'sql', type: 'oracledb.Connection', path: 'Member[subscribe].Argument[1].Member[sql]' },
  ],
} as const satisfies LibraryModel;
