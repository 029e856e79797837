import type { LibraryModel } from '../schema.ts';

/** mysql and mysql2. `query(text, values)` and `execute(text, values)`: values are escaped or bound. */
export const mysql = {
  package: ['mysql', 'mysql2', 'mysql2/promise', '@mysql/xdevapi', 'promise-mysql'],
  evidence: 'https://sidorares.github.io/node-mysql2/docs',
  types: [
    {
      name: 'mysql.Queryable',
      path: 'Member[createPool,createConnection,createPoolPromise,createPoolCluster].ReturnValue.Awaited',
      declared: ['Pool', 'Connection', 'PoolConnection', 'PoolCluster', 'PoolNamespace'],
    },
    { name: 'mysql.Queryable', type: 'mysql.Queryable', path: 'Member[getConnection].ReturnValue.Awaited' },
    { name: 'mysql.Queryable', type: 'mysql.Queryable', path: 'Member[getConnection].Argument[0].Parameter[1]' },
    { name: 'mysql.Queryable', type: 'mysql.Queryable', path: 'Member[promise,of].ReturnValue' },
    { name: 'mysql.Queryable', type: 'mysql.Queryable', path: 'Member[getConnection].Argument[1].Parameter[1]' },
  ],
  sinks: [
    { threat: 'sql', type: 'mysql.Queryable', path: 'Member[query,execute,prepare].Argument[0]' },
    { threat: 'sql', type: 'mysql.Queryable', path: 'Member[query,execute,prepare].Argument[0].Member[sql]' },
  ],
  sanitizers: [
    { path: 'Member[escape,escapeId,format]', removes: ['sql'] },
    { type: 'mysql.Queryable', path: 'Member[escape,escapeId,format]', removes: ['sql'] },
  ],
} as const satisfies LibraryModel;
