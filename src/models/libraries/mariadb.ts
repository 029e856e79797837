import type { LibraryModel } from '../schema.ts';

/** MariaDB's connector, with promises and (`mariadb/callback`) with callbacks. Values after the text are bound or escaped. */
export const mariadb = {
  package: ['mariadb', 'mariadb/callback'],
  evidence: 'https://github.com/mariadb-corporation/mariadb-connector-nodejs/blob/main/documentation/promise-api.md',
  types: [
    {
      name: 'mariadb.Queryable',
      path: 'Member[createConnection,createPool,createPoolCluster].ReturnValue',
      declared: ['Connection', 'Pool', 'PoolConnection', 'PoolCluster', 'FilteredPoolCluster'],
    },
    { name: 'mariadb.Queryable', path: 'Member[createConnection].ReturnValue.Awaited' },
    { name: 'mariadb.Queryable', type: 'mariadb.Queryable', path: 'Member[getConnection].ReturnValue.Awaited' },
    { name: 'mariadb.Queryable', type: 'mariadb.Queryable', path: 'Member[getConnection].Argument[0..2].Parameter[1]' },
    { name: 'mariadb.Queryable', type: 'mariadb.Queryable', path: 'Member[of].ReturnValue' },
  ],
  sinks: [
    { threat: 'sql', type: 'mariadb.Queryable', path: 'Member[query,queryStream,execute,batch,prepare].Argument[0]' },
    { threat: 'sql', type: 'mariadb.Queryable', path: 'Member[query,queryStream,execute,batch,prepare].Argument[0].Member[sql]' },
  ],
  sanitizers: [{ type: 'mariadb.Queryable', path: 'Member[escape,escapeId]', removes: ['sql'] }],
} as const satisfies LibraryModel;
