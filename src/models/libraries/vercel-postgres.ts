import type { LibraryModel } from '../schema.ts';

/** Vercel's driver: `sql` is a safe template tag and a pool at the same time. */
export const vercelPostgres = {
  package: '@vercel/postgres',
  evidence: 'https://vercel.com/docs/postgres/sdk',
  types: [
    { name: 'vercel-postgres.Queryable', path: 'Member[db,sql]' },
    {
      name: 'vercel-postgres.Queryable',
      path: 'Member[createPool,createClient].ReturnValue',
      declared: ['VercelPool', 'VercelClient', 'VercelPoolClient'],
    },
    { name: 'vercel-postgres.Queryable', path: 'Member[VercelPool,VercelClient].Instance' },
    { name: 'vercel-postgres.Queryable', type: 'vercel-postgres.Queryable', path: 'Member[connect].ReturnValue.Awaited' },
    { name: 'vercel-postgres.Queryable', type: 'vercel-postgres.Queryable', path: 'Member[connect].Argument[0].Parameter[1]' },
  ],
  sinks: [
    { threat: 'sql', type: 'vercel-postgres.Queryable', path: 'Member[query].Argument[0]' },
    { threat: 'sql', type: 'vercel-postgres.Queryable', path: 'Member[query].Argument[0].Member[text]' },
  ],
  sanitizers: [{ type: 'vercel-postgres.Queryable', path: 'Member[escapeLiteral,escapeIdentifier]', removes: ['sql'] }],
} as const satisfies LibraryModel;
