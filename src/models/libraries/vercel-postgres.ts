import type { LibraryModel } from '../schema.ts';

/** node-postgres and what has its interface. `query(text, values)`: only the text is SQL; `values` are bound. */
export const vercelPostgres = {
  package: '@vercel/postgres',
  evidence: 'https://www.npmjs.com/package/@vercel/postgres',
  types: [
    {
      name: 'vercel.Queryable',
      path: 'Member[Pool,Client].Instance',
      declared: ['Pool', 'Client', 'PoolClient', 'ClientBase', 'VercelPool', 'VercelClient', 'VercelPoolClient'],
    },
    { name: 'vercel.Queryable', path: 'Member[native].Member[Pool,Client].Instance' },
    { name: 'vercel.Queryable', type: 'vercel.Queryable', path: 'Member[connect].ReturnValue.Awaited' },
    { name: 'vercel.Queryable', type: 'vercel.Queryable', path: 'Member[connect].Argument[0].Parameter[1]' },
    { name: 'vercel.Queryable', path: 'Member[db,sql]' },
    { name: 'vercel.Queryable', path: 'Member[createPool,createClient].ReturnValue' },
  ],
  sinks: [
    { threat: 'sql', type: 'vercel.Queryable', path: 'Member[query].Argument[0]' },
    { threat: 'sql', type: 'vercel.Queryable', path: 'Member[query].Argument[0].Member[text]' },
  ],
  sanitizers: [
    { type: 'vercel.Queryable', path: 'Member[escapeLiteral,escapeIdentifier]', removes: ['sql'] },
    { path: 'Member[escapeLiteral,escapeIdentifier]', removes: ['sql'] },
  ],
} as const satisfies LibraryModel;
