import type { LibraryModel } from '../schema.ts';

/** Objection: models and queries over Knex. Text goes into `raw` and the methods whose names end in `Raw`; bindings after it are bound. */
export const objection = {
  package: 'objection',
  evidence: 'https://vincit.github.io/objection.js/recipes/raw-queries.html',
  types: [
    { name: 'objection.Model', path: 'Member[Model]' },
    { name: 'objection.Instance', path: 'Member[Model].Instance', declared: ['Model'] },
    { name: 'objection.Model', type: 'objection.Model', path: 'Member[bindKnex].ReturnValue' },
    { name: 'objection.Builder', type: 'objection.Model', path: 'Member[query,relatedQuery].ReturnValue' },
    {
      name: 'objection.Builder',
      type: 'objection.Instance',
      path: 'Member[$query,$relatedQuery].ReturnValue',
      declared: ['QueryBuilder'],
    },
    { name: 'objection.Builder', path: 'Member[QueryBuilder].Instance' },
    {
      name: 'objection.Builder',
      type: 'objection.Builder',
      path: 'Member[alias,allowGraph,andHaving,andWhere,andWhereBetween,andWhereColumn,andWhereNot,andWhereRaw,as,avg,castTo,clear,clone,column,columns,context,count,countDistinct,crossJoin,debug,decrement,delete,deleteById,distinct,distinctOn,except,findById,findByIds,findOne,first,for,forUpdate,from,fromRaw,fullOuterJoin,groupBy,groupByRaw,having,havingIn,havingRaw,increment,innerJoin,innerJoinRelated,insert,insertAndFetch,insertGraph,intersect,into,join,joinRaw,joinRelated,leftJoin,leftJoinRelated,leftOuterJoin,leftOuterJoinRelated,limit,max,min,modify,modifyGraph,noWait,offset,orHaving,orHavingRaw,orWhere,orWhereBetween,orWhereColumn,orWhereExists,orWhereIn,orWhereNot,orWhereNotIn,orWhereNotNull,orWhereNull,orWhereRaw,orderBy,orderByRaw,outerJoin,page,patch,patchAndFetch,patchAndFetchById,range,relate,returning,rightJoin,runAfter,runBefore,select,skipLocked,skipUndefined,sum,table,throwIfNotFound,timeout,transacting,union,unionAll,unrelate,update,updateAndFetch,upsertGraph,where,whereBetween,whereColumn,whereComposite,whereExists,whereIn,whereJsonPath,whereLike,whereNot,whereNotBetween,whereNotExists,whereNotIn,whereNotNull,whereNull,whereRaw,with,withGraphFetched,withGraphJoined,withRecursive,withSchema].ReturnValue',
    },
    {
      name: 'objection.Builder',
      type: 'objection.Builder',
      path: 'Member[where,andWhere,orWhere,whereNot,orWhereNot,whereExists,having,modify].Argument[0].Parameter[0]',
    },
    {
      name: 'objection.Builder',
      type: 'objection.Builder',
      path: 'Member[where,andWhere,orWhere,whereNot,orWhereNot,whereExists,having].Argument[0].Parameter[this]',
    },
    { name: 'knex.Knex', type: 'objection.Model', path: 'Member[knex].ReturnValue' },
    { name: 'knex.Knex', type: 'objection.Instance', path: 'Member[$knex,$transaction].ReturnValue' },
    { name: 'knex.Knex', type: 'objection.Model', path: 'Member[transaction].Argument[0..1].Parameter[0]' },
    { name: 'knex.Knex', type: 'objection.Model', path: 'Member[startTransaction].ReturnValue.Awaited' },
    { name: 'knex.Knex', path: 'Member[transaction].Argument[1].Parameter[0]', declared: ['Transaction', 'TransactionOrKnex'] },
    { name: 'knex.Knex', path: 'Member[transaction].Member[start].ReturnValue.Awaited' },
    { name: 'knex.Builder', type: 'objection.Model', path: 'Member[knexQuery].ReturnValue' },
  ],
  flows: [
    { type: 'objection.Builder', path: 'Member[modify]', from: 'Argument[1]', to: 'Argument[0].Parameter[1]', kind: 'value' },
    { type: 'objection.Builder', path: 'Member[modify]', from: 'Argument[2]', to: 'Argument[0].Parameter[2]', kind: 'value' },
  ],
  sinks: [
    { threat: 'sql', path: 'Member[raw].Argument[0]' },
    { threat: 'sql', type: 'objection.Model', path: 'Member[raw].Argument[0]' },
    {
      threat: 'sql',
      type: 'objection.Builder',
      path: 'Member[whereRaw,andWhereRaw,orWhereRaw,havingRaw,orHavingRaw,groupByRaw,orderByRaw,joinRaw,fromRaw].Argument[0]',
    },
  ],
} as const satisfies LibraryModel;
