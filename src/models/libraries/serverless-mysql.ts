import type { LibraryModel } from '../schema.ts';

/** serverless-mysql: a managed connection; transactions chain queries, each a text or a function that answers a list of text and values. */
export const serverlessMysql = {
  package: 'serverless-mysql',
  evidence: 'https://github.com/jeremydaly/serverless-mysql#readme',
  types: [
    { name: 'serverless-mysql.Client', path: 'ReturnValue', declared: ['ServerlessMysql'] },
    {
      name: 'serverless-mysql.Client',
      type: 'serverless-mysql.Client',
      path: 'Member[transaction].ReturnValue',
      declared: ['Transaction'],
    },
    {
      name: 'serverless-mysql.Client',
      type: 'serverless-mysql.Client',
      path: 'Member[transaction].ReturnValue.Member[query,rollback].ReturnValue',
    },
    { name: 'mysql2.Queryable', type: 'serverless-mysql.Client', path: 'Member[getClient].ReturnValue' },
  ],
  sinks: [
    { threat: 'sql', type: 'serverless-mysql.Client', path: 'Member[query].Argument[0]' },
    { threat: 'sql', type: 'serverless-mysql.Client', path: 'Member[query].Argument[0].Member[sql]' },
  ],
  sanitizers: [{ type: 'serverless-mysql.Client', path: 'Member[escape,escapeId]', removes: ['sql'] }],
  flows: [
    { type: 'serverless-mysql.Client', path: 'Member[format]', from: 'Argument[0]', to: 'ReturnValue' },
    { type: 'serverless-mysql.Client', path: 'Member[format]', from: 'Argument[1]', to: 'ReturnValue', removes: ['sql'] },
  ],
} as const satisfies LibraryModel;
