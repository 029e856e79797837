import type { LibraryModel } from '../schema.ts';

/** promise-mysql: mysql with promises. */
export const promiseMysql = {
  package: 'promise-mysql',
  evidence: 'https://github.com/CodeFoodPixels/node-promise-mysql#readme',
  types: [
    {
      name: 'promise-mysql.Queryable',
      path: 'Member[createConnection,createPool].ReturnValue.Awaited',
      declared: ['Connection', 'Pool', 'PoolConnection'],
    },
    { name: 'promise-mysql.Queryable', type: 'promise-mysql.Queryable', path: 'Member[getConnection].ReturnValue.Awaited' },
  ],
  sinks: [
    { threat: 'sql', type: 'promise-mysql.Queryable', path: 'Member[query,queryStream].Argument[0]' },
    { threat: 'sql', type: 'promise-mysql.Queryable', path: 'Member[query,queryStream].Argument[0].Member[sql]' },
  ],
  sanitizers: [
    { path: 'Member[escape,escapeId]', removes: ['sql'] },
    { type: 'promise-mysql.Queryable', path: 'Member[escape,escapeId]', removes: ['sql'] },
  ],
  flows: [
    { path: 'Member[format]', from: 'Argument[0]', to: 'ReturnValue' },
    { path: 'Member[format]', from: 'Argument[1]', to: 'ReturnValue', removes: ['sql'] },
  ],
} as const satisfies LibraryModel;
