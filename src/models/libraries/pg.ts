import type { LibraryModel } from '../schema.ts';

/** node-postgres and what has its interface. `query(text, values)`: only the text is SQL; `values` are bound. */
export const pg = {
  package: ['pg', 'pg-pool'],
  evidence: 'https://node-postgres.com/apis/client',
  types: [
    {
      name: 'pg.Queryable',
      path: 'Member[Pool,Client].Instance',
      declared: ['Pool', 'Client', 'PoolClient', 'ClientBase', 'VercelPool', 'VercelClient', 'VercelPoolClient'],
    },
    { name: 'pg.Queryable', path: 'Member[native].Member[Pool,Client].Instance' },
    { name: 'pg.Queryable', type: 'pg.Queryable', path: 'Member[connect].ReturnValue.Awaited' },
    { name: 'pg.Queryable', type: 'pg.Queryable', path: 'Member[connect].Argument[0].Parameter[1]' },
    { name: 'pg.Queryable', path: 'Instance' },
  ],
  sinks: [
    { threat: 'sql', type: 'pg.Queryable', path: 'Member[query].Argument[0]' },
    { threat: 'sql', type: 'pg.Queryable', path: 'Member[query].Argument[0].Member[text]' },
  ],
  sanitizers: [
    { type: 'pg.Queryable', path: 'Member[escapeLiteral,escapeIdentifier]', removes: ['sql'] },
    { path: 'Member[escapeLiteral,escapeIdentifier]', removes: ['sql'] },
  ],
} as const satisfies LibraryModel;
