import type { LibraryModel } from '../schema.ts';

/** Neon's driver: the function that `neon` makes is a safe template tag; `query` and `unsafe` take text. `Pool` and `Client` are those of `pg`. */
export const neondatabaseServerless = {
  package: '@neondatabase/serverless',
  evidence: 'https://github.com/neondatabase/serverless#readme',
  types: [
    { name: 'neon.Sql', path: 'Member[neon].ReturnValue', declared: ['NeonQueryFunction', 'NeonQueryFunctionInTransaction'] },
    { name: 'neon.Sql', type: 'neon.Sql', path: 'Member[transaction].Argument[0].Parameter[0]' },
    { name: 'neon.Queryable', path: 'Member[Client,Pool].Instance', declared: ['Client', 'ClientBase', 'Pool', 'PoolClient'] },
    { name: 'neon.Queryable', type: 'neon.Queryable', path: 'Member[connect].ReturnValue.Awaited' },
    { name: 'neon.Queryable', type: 'neon.Queryable', path: 'Member[connect].Argument[0].Parameter[1]' },
  ],
  sinks: [
    { threat: 'sql', type: 'neon.Sql', path: 'Argument[0]' },
    { threat: 'sql', type: 'neon.Sql', path: 'Member[query,unsafe].Argument[0]' },
    { threat: 'sql', type: 'neon.Queryable', path: 'Member[query].Argument[0]' },
    { threat: 'sql', type: 'neon.Queryable', path: 'Member[query].Argument[0].Member[text]' },
  ],
  sanitizers: [
    { path: 'Member[Client].Member[prototype].Member[escapeLiteral,escapeIdentifier]', removes: ['sql'] },
    { type: 'neon.Queryable', path: 'Member[escapeLiteral,escapeIdentifier]', removes: ['sql'] },
  ],
} as const satisfies LibraryModel;
