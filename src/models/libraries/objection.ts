import type { LibraryModel } from '../schema.ts';

/** Objection: Knex with models. */
export const objection = {
  package: 'objection',
  evidence: 'https://vincit.github.io/objection.js/recipes/raw-queries.html',
  types: [
    { name: 'objection.Builder', path: 'Member[Model].Member[query,relatedQuery,knexQuery].ReturnValue' },
    { name: 'objection.Builder', type: 'objection.Builder', path: 'AnyMember.ReturnValue' },
  ],
  sinks: [
    { threat: 'sql', path: 'Member[raw].Argument[0]' },
    { threat: 'sql', path: 'Member[Model].Member[raw].Argument[0]' },
    {
      threat: 'sql',
      type: 'objection.Builder',
      path: 'Member[raw,whereRaw,andWhereRaw,orWhereRaw,havingRaw,orHavingRaw,andHavingRaw,orderByRaw,groupByRaw,joinRaw,fromRaw,withRaw,selectRaw].Argument[0]',
    },
  ],
} as const satisfies LibraryModel;
