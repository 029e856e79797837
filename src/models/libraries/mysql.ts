import type { LibraryModel } from '../schema.ts';

/** mysql: callbacks only. `query(text, values)` and `query({ sql, values })` escape the values; `format` does the same and answers the text. */
export const mysql = {
  package: 'mysql',
  evidence: 'https://github.com/mysqljs/mysql#escaping-query-values',
  types: [
    {
      name: 'mysql.Queryable',
      path: 'Member[createConnection,createPool,createPoolCluster].ReturnValue',
      declared: ['Connection', 'Pool', 'PoolConnection', 'PoolCluster'],
    },
    { name: 'mysql.Queryable', type: 'mysql.Queryable', path: 'Member[getConnection].Argument[0..2].Parameter[1]' },
    { name: 'mysql.Queryable', type: 'mysql.Queryable', path: 'Member[of].ReturnValue' },
    { name: 'mysql.Queryable', type: 'mysql.Queryable', path: 'Member[on].Argument[1].Parameter[0]' },
    { name: 'mysql.Escaping', path: '' },
    { name: 'mysql.Escaping', type: 'mysql.Queryable', path: '' },
  ],
  sinks: [
    { threat: 'sql', type: 'mysql.Queryable', path: 'Member[query].Argument[0]', placeholder: '?' },
    { threat: 'sql', type: 'mysql.Queryable', path: 'Member[query].Argument[0].Member[sql]' },
    { threat: 'sql', path: 'Member[raw].Argument[0]' },
  ],
  sanitizers: [{ type: 'mysql.Escaping', path: 'Member[escape,escapeId]', removes: ['sql'] }],
  flows: [
    { type: 'mysql.Escaping', path: 'Member[format]', from: 'Argument[0]', to: 'ReturnValue' },
    { type: 'mysql.Escaping', path: 'Member[format]', from: 'Argument[1]', to: 'ReturnValue', removes: ['sql'] },
  ],
} as const satisfies LibraryModel;
