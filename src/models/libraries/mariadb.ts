import type { LibraryModel } from '../schema.ts';

/** MariaDB connector. */
export const mariadb = {
  package: ['mariadb', 'mariadb/callback'],
  evidence: 'https://mariadb.com/docs/connectors/mariadb-connector-nodejs/',
  types: [
    {
      name: 'mariadb.Queryable',
      path: 'Member[createPool,createConnection,createPoolCluster].ReturnValue.Awaited',
      declared: ['Pool', 'Connection', 'PoolConnection'],
    },
    { name: 'mariadb.Queryable', type: 'mariadb.Queryable', path: 'Member[getConnection].ReturnValue.Awaited' },
  ],
  sinks: [
    { threat: 'sql', type: 'mariadb.Queryable', path: 'Member[query,execute,batch,prepare,queryStream].Argument[0]' },
    { threat: 'sql', type: 'mariadb.Queryable', path: 'Member[query,execute,batch,prepare,queryStream].Argument[0].Member[sql]' },
  ],
  sanitizers: [{ type: 'mariadb.Queryable', path: 'Member[escape,escapeId]', removes: ['sql'] }],
} as const satisfies LibraryModel;
