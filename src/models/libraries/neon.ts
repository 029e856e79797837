import type { LibraryModel } from '../schema.ts';

/** node-postgres and what has its interface. `query(text, values)`: only the text is SQL; `values` are bound. */
export const neon = {
  package: '@neondatabase/serverless',
  evidence: 'https://www.npmjs.com/package/@neondatabase/serverless',
  types: [
    {
      name: 'neon.Queryable',
      path: 'Member[Pool,Client].Instance',
      declared: ['Pool', 'Client', 'PoolClient', 'ClientBase', 'VercelPool', 'VercelClient', 'VercelPoolClient'],
    },
    { name: 'neon.Queryable', path: 'Member[native].Member[Pool,Client].Instance' },
    { name: 'neon.Queryable', type: 'neon.Queryable', path: 'Member[connect].ReturnValue.Awaited' },
    { name: 'neon.Queryable', type: 'neon.Queryable', path: 'Member[connect].Argument[0].Parameter[1]' },
  ],
  sinks: [
    { threat: 'sql', type: 'neon.Queryable', path: 'Member[query].Argument[0]' },
    { threat: 'sql', type: 'neon.Queryable', path: 'Member[query].Argument[0].Member[text]' },
    { threat: 'sql', path: 'Member[neon].ReturnValue.Member[query,unsafe].Argument[0]' },
    { threat: 'sql', path: 'Member[neon].ReturnValue.Argument[0]' },
  ],
  sanitizers: [
    { type: 'neon.Queryable', path: 'Member[escapeLiteral,escapeIdentifier]', removes: ['sql'] },
    { path: 'Member[escapeLiteral,escapeIdentifier]', removes: ['sql'] },
  ],
} as const satisfies LibraryModel;
