import type { LibraryModel } from '../schema.ts';

/**
 * mysql2, with callbacks and with promises (`mysql2/promise`, `.promise()`). `query` escapes the values, `execute` binds them; `format`
 * answers the text.
 */
export const mysql2 = {
  package: ['mysql2', 'mysql2/promise', 'mysql2/promise.js'],
  evidence: 'https://sidorares.github.io/node-mysql2/docs/documentation/prepared-statements',
  types: [
    {
      name: 'mysql2.Queryable',
      path: 'Member[createConnection,createPool,createPoolCluster].ReturnValue',
      declared: ['Connection', 'Pool', 'PoolConnection', 'PoolCluster', 'PoolNamespace'],
    },
    { name: 'mysql2.Queryable', path: 'Member[createConnection].ReturnValue.Awaited' },
    { name: 'mysql2.Queryable', type: 'mysql2.Queryable', path: 'Member[getConnection].ReturnValue.Awaited' },
    { name: 'mysql2.Queryable', type: 'mysql2.Queryable', path: 'Member[getConnection].Argument[0..2].Parameter[1]' },
    { name: 'mysql2.Queryable', type: 'mysql2.Queryable', path: 'Member[promise,of].ReturnValue' },
    { name: 'mysql2.Queryable', type: 'mysql2.Queryable', path: 'Member[connection,pool]' },
    { name: 'mysql2.Queryable', type: 'mysql2.Queryable', path: 'Member[on].Argument[1].Parameter[0]' },
    { name: 'mysql2.Escaping', path: '' },
    { name: 'mysql2.Escaping', type: 'mysql2.Queryable', path: '' },
  ],
  sinks: [
    { threat: 'sql', type: 'mysql2.Queryable', path: 'Member[query,execute].Argument[0]', placeholder: '?' },
    { threat: 'sql', type: 'mysql2.Queryable', path: 'Member[prepare].Argument[0]' },
    { threat: 'sql', type: 'mysql2.Queryable', path: 'Member[query,execute,prepare].Argument[0].Member[sql]' },
    { threat: 'sql', path: 'Member[raw].Argument[0]' },
  ],
  sanitizers: [{ type: 'mysql2.Escaping', path: 'Member[escape,escapeId]', removes: ['sql'] }],
  flows: [
    { type: 'mysql2.Escaping', path: 'Member[format]', from: 'Argument[0]', to: 'ReturnValue' },
    { type: 'mysql2.Escaping', path: 'Member[format]', from: 'Argument[1]', to: 'ReturnValue', removes: ['sql'] },
  ],
} as const satisfies LibraryModel;
