import type { LibraryModel } from '../schema.ts';

/** mssql. Inputs added by `input()` are bound; the tagged form binds as well. */
export const mssql = {
  package: ['mssql', 'mssql/msnodesqlv8'],
  evidence: 'https://www.npmjs.com/package/mssql',
  types: [
    {
      name: 'mssql.Request',
      path: 'Member[Request].Instance',
      declared: ['Request', 'ConnectionPool', 'Transaction', 'PreparedStatement'],
    },
    { name: 'mssql.Request', path: 'Member[ConnectionPool,Transaction,PreparedStatement].Instance' },
    { name: 'mssql.Request', path: 'Member[connect].ReturnValue.Awaited' },
    { name: 'mssql.Request', type: 'mssql.Request', path: 'Member[request,connect,transaction,input,output,begin].ReturnValue.Awaited' },
    { name: 'mssql.Request', path: '' },
  ],
  sinks: [{ threat: 'sql', type: 'mssql.Request', path: 'Member[query,batch,prepare].Argument[0]' }],
} as const satisfies LibraryModel;
