import type { LibraryModel } from '../schema.ts';

/** serverless-mysql. */
export const serverlessMysql = {
  package: 'serverless-mysql',
  evidence: 'https://www.npmjs.com/package/serverless-mysql',
  types: [
    { name: 'serverlessMysql.Queryable', path: 'ReturnValue' },
    { name: 'serverlessMysql.Queryable', type: 'serverlessMysql.Queryable', path: 'Member[transaction].ReturnValue' },
    { name: 'serverlessMysql.Queryable', type: 'serverlessMysql.Queryable', path: 'Member[query].ReturnValue' },
  ],
  sinks: [
    { threat: 'sql', type: 'serverlessMysql.Queryable', path: 'Member[query].Argument[0]' },
    { threat: 'sql', type: 'serverlessMysql.Queryable', path: 'Member[query].Argument[0].Member[sql]' },
  ],
  sanitizers: [{ type: 'serverlessMysql.Queryable', path: 'Member[escape,escapeId,format]', removes: ['sql'] }],
} as const satisfies LibraryModel;
