import type { LibraryModel } from '../schema.ts';

/** mssql: `query` and `batch` are safe as template tags and take SQL as functions. Parameters are bound with `input`. */
export const mssql = {
  package: ['mssql', 'mssql/msnodesqlv8'],
  evidence: 'https://github.com/tediousjs/node-mssql#es6-tagged-template-literals',
  types: [
    { name: 'mssql.Pool', path: '' },
    { name: 'mssql.Pool', path: 'Member[connect].ReturnValue.Awaited', declared: ['ConnectionPool'] },
    { name: 'mssql.Pool', path: 'Member[ConnectionPool].Instance' },
    { name: 'mssql.Pool', type: 'mssql.Pool', path: 'Member[connect].ReturnValue.Awaited' },
    { name: 'mssql.Transaction', path: 'Member[Transaction].Instance', declared: ['Transaction'] },
    { name: 'mssql.Transaction', type: 'mssql.Pool', path: 'Member[transaction].ReturnValue' },
    { name: 'mssql.Transaction', type: 'mssql.Transaction', path: 'Member[begin].ReturnValue.Awaited' },
    { name: 'mssql.Request', path: 'Member[Request].Instance', declared: ['Request'] },
    { name: 'mssql.Request', type: 'mssql.Pool', path: 'Member[request].ReturnValue' },
    { name: 'mssql.Request', type: 'mssql.Transaction', path: 'Member[request].ReturnValue' },
    { name: 'mssql.Request', type: 'mssql.Request', path: 'Member[input,output,replaceInput].ReturnValue' },
    { name: 'mssql.PreparedStatement', path: 'Member[PreparedStatement].Instance', declared: ['PreparedStatement'] },
    { name: 'mssql.PreparedStatement', type: 'mssql.PreparedStatement', path: 'Member[input,output].ReturnValue' },
  ],
  sinks: [
    { threat: 'sql', type: 'mssql.Pool', path: 'Member[query,batch].Argument[0]' },
    { threat: 'sql', type: 'mssql.Request', path: 'Member[query,batch].Argument[0]' },
    { threat: 'sql', type: 'mssql.PreparedStatement', path: 'Member[prepare].Argument[0]' },
  ],
} as const satisfies LibraryModel;
