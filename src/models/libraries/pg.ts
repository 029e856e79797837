import type { LibraryModel } from '../schema.ts';

/** node-postgres: `query(text, values)` binds the values. A query can also be an object with `text`. */
export const pg = {
  package: ['pg', 'pg-pool', 'pg-native'],
  evidence: 'https://node-postgres.com/apis/client#clientquery',
  types: [
    { name: 'pg.Queryable', path: 'Member[Client,Pool].Instance', declared: ['Client', 'ClientBase', 'Pool', 'PoolClient'] },
    { name: 'pg.Queryable', path: 'Instance' },
    { name: 'pg.Queryable', path: 'Member[native].Member[Client,Pool].Instance' },
    { name: 'pg.Queryable', type: 'pg.Queryable', path: 'Member[connect].ReturnValue.Awaited' },
    { name: 'pg.Queryable', type: 'pg.Queryable', path: 'Member[connect].Argument[0].Parameter[1]' },
    { name: 'pg.Queryable', type: 'pg.Queryable', path: 'Member[on,once].Argument[1].Parameter[0]' },
  ],
  sinks: [
    { threat: 'sql', type: 'pg.Queryable', path: 'Member[query].Argument[0]', placeholder: '$n' },
    { threat: 'sql', type: 'pg.Queryable', path: 'Member[query].Argument[0].Member[text]' },
    { threat: 'sql', type: 'pg.Queryable', path: 'Member[copyFrom,copyTo].Argument[0]' },
    { threat: 'sql', path: 'Member[Query].Argument[0]' },
    { threat: 'sql', path: 'Member[Query].Argument[0].Member[text]' },
  ],
  sanitizers: [
    { path: 'Member[escapeLiteral,escapeIdentifier]', removes: ['sql'] },
    { path: 'Member[Client].Member[prototype].Member[escapeLiteral,escapeIdentifier]', removes: ['sql'] },
    { type: 'pg.Queryable', path: 'Member[escapeLiteral,escapeIdentifier]', removes: ['sql'] },
  ],
} as const satisfies LibraryModel;
