import type { LibraryModel } from '../schema.ts';

/** Knex. Builders quote identifiers and bind values; the raw family takes SQL text and separate bindings. */
export const knex = {
  package: ['knex', '@types/knex'],
  evidence: 'https://knexjs.org/guide/raw.html',
  types: [
    {
      name: 'knex.Builder',
      path: 'ReturnValue',
      declared: ['Knex', 'Knex.QueryBuilder', 'Knex.Transaction', 'Knex.SchemaBuilder', 'Knex.Raw'],
    },
    { name: 'knex.Builder', path: 'Member[knex,default].ReturnValue' },
    { name: 'knex.Builder', type: 'knex.Builder', path: 'AnyMember.ReturnValue' },
    { name: 'knex.Builder', type: 'knex.Builder', path: 'ReturnValue' },
    { name: 'knex.Builder', type: 'knex.Builder', path: 'Member[schema,fn,client]' },
    { name: 'knex.Builder', type: 'knex.Builder', path: 'Member[transaction].Argument[0].Parameter[0]' },
    { name: 'knex.Builder', type: 'knex.Builder', path: 'AnyMember.Argument[0].Parameter[0]' },
  ],
  sinks: [
    {
      threat: 'sql',
      type: 'knex.Builder',
      path: 'Member[raw,whereRaw,andWhereRaw,orWhereRaw,havingRaw,orHavingRaw,andHavingRaw,orderByRaw,groupByRaw,joinRaw,fromRaw,withRaw,selectRaw].Argument[0]',
    },
  ],
} as const satisfies LibraryModel;
