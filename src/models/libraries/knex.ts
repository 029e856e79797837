import type { LibraryModel } from '../schema.ts';

/**
 * Knex: names are quoted and values are bound, except in `raw` and in the methods whose names end in `Raw`; their bindings (second
 * argument) are bound as well. An instance of Knex is itself the start of queries.
 */
export const knex = {
  package: 'knex',
  evidence: 'https://knexjs.org/guide/raw.html',
  types: [
    { name: 'knex.Knex', path: 'ReturnValue', declared: ['Knex', 'Knex.Transaction'] },
    { name: 'knex.Knex', path: 'Member[knex].ReturnValue' },
    { name: 'knex.Knex', type: 'knex.Knex', path: 'Member[transaction].ReturnValue.Awaited' },
    { name: 'knex.Knex', type: 'knex.Knex', path: 'Member[transaction].Argument[0].Parameter[0]' },
    { name: 'knex.Knex', type: 'knex.Knex', path: 'Member[transactionProvider].ReturnValue.ReturnValue.Awaited' },
    { name: 'knex.Knex', type: 'knex.Knex', path: 'Member[withUserParams,savepoint].ReturnValue' },
    { name: 'knex.Builder', type: 'knex.Knex', path: '' },
    {
      name: 'knex.Builder',
      type: 'knex.Knex',
      path: 'ReturnValue',
      declared: ['Knex.QueryBuilder', 'Knex.QueryInterface', 'QueryBuilder'],
    },
    { name: 'knex.Builder', type: 'knex.Knex', path: 'Member[queryBuilder].ReturnValue' },
    {
      name: 'knex.Builder',
      type: 'knex.Builder',
      path: 'Member[andHaving,andHavingNotIn,andWhere,andWhereBetween,andWhereILike,andWhereJsonObject,andWhereJsonPath,andWhereLike,andWhereNot,andWhereNotBetween,andWhereRaw,as,avg,avgDistinct,clear,clearGroup,clearHaving,clearOrder,clearSelect,clearWhere,column,columns,comment,count,countDistinct,crossJoin,decrement,del,delete,denseRank,distinct,distinctOn,except,first,from,fromRaw,fullOuterJoin,groupBy,groupByRaw,having,havingBetween,havingIn,havingNotBetween,havingNotIn,havingNotNull,havingNull,havingRaw,hintComment,increment,innerJoin,insert,intersect,into,join,joinRaw,jsonExtract,jsonInsert,jsonRemove,jsonSet,leftJoin,leftOuterJoin,limit,max,min,modify,offset,orHaving,orHavingBetween,orHavingNotBetween,orHavingNotIn,orHavingNotNull,orHavingNull,orHavingRaw,orWhere,orWhereBetween,orWhereExists,orWhereILike,orWhereIn,orWhereJsonObject,orWhereJsonPath,orWhereLike,orWhereNot,orWhereNotBetween,orWhereNotExists,orWhereNotIn,orWhereNotNull,orWhereNull,orWhereRaw,orderBy,orderByRaw,outerJoin,partitionBy,pluck,rank,returning,rightJoin,rightOuterJoin,rowNumber,select,sum,sumDistinct,table,truncate,union,unionAll,update,updateFrom,upsert,using,where,whereBetween,whereExists,whereILike,whereIn,whereJsonObject,whereJsonPath,whereJsonSupersetOf,whereJsonSubsetOf,whereLike,whereNot,whereNotBetween,whereNotExists,whereNotIn,whereNotNull,whereNull,whereRaw,with,withMaterialized,withNotMaterialized,withRecursive,withSchema].ReturnValue',
    },
    {
      name: 'knex.Builder',
      type: 'knex.Builder',
      path: 'Member[options,connection,debug,transacting,clone,forUpdate,forShare,skipLocked,noWait,timeout,queryContext].ReturnValue',
    },
    { name: 'knex.Builder', type: 'knex.Builder', path: 'Member[onConflict].ReturnValue.Member[ignore,merge].ReturnValue' },
    {
      name: 'knex.Builder',
      type: 'knex.Builder',
      path: 'Member[where,andWhere,orWhere,whereNot,andWhereNot,orWhereNot,whereExists,orWhereExists,whereNotExists,orWhereNotExists,having,modify,union,unionAll,except,intersect].Argument[0].Parameter[0]',
    },
    {
      name: 'knex.Builder',
      type: 'knex.Builder',
      path: 'Member[whereIn,orWhereIn,whereNotIn,orWhereNotIn,with,withRecursive,withMaterialized,withNotMaterialized].Argument[1].Parameter[0]',
    },
    {
      name: 'knex.Builder',
      type: 'knex.Builder',
      path: 'Member[where,andWhere,orWhere,whereNot,andWhereNot,orWhereNot,whereExists,orWhereExists,whereNotExists,orWhereNotExists,having,orHaving,union,unionAll,except,intersect].Argument[0].Parameter[this]',
    },
    {
      name: 'knex.Builder',
      type: 'knex.Builder',
      path: 'Member[where,andWhere,orWhere,whereIn,orWhereIn,whereNotIn,orWhereNotIn,with,withRecursive,withMaterialized,withNotMaterialized].Argument[1..2].Parameter[this]',
    },
    { name: 'knex.Builder', type: 'knex.Builder', path: 'Member[union,unionAll,except,intersect].Argument[0].ArrayElement.Parameter[0]' },
    {
      name: 'knex.Builder',
      type: 'knex.Builder',
      path: 'Member[union,unionAll,except,intersect].Argument[0].ArrayElement.Parameter[this]',
    },
    { name: 'knex.Schema', type: 'knex.Knex', path: 'Member[schema]', declared: ['Knex.SchemaBuilder', 'SchemaBuilder'] },
    {
      name: 'knex.Schema',
      type: 'knex.Schema',
      path: 'Member[alterTable,createSchema,createTable,createTableIfNotExists,createTableLike,createView,dropSchema,dropTable,dropTableIfExists,dropView,raw,renameTable,table,withSchema].ReturnValue',
    },
  ],
  flows: [
    { type: 'knex.Builder', path: 'Member[modify]', from: 'Argument[1]', to: 'Argument[0].Parameter[1]', kind: 'value' },
    { type: 'knex.Builder', path: 'Member[modify]', from: 'Argument[2]', to: 'Argument[0].Parameter[2]', kind: 'value' },
    { type: 'knex.Builder', path: 'Member[modify]', from: 'Argument[3]', to: 'Argument[0].Parameter[3]', kind: 'value' },
  ],
  sinks: [
    { threat: 'sql', type: 'knex.Knex', path: 'Member[raw].Argument[0]' },
    { threat: 'sql', type: 'knex.Schema', path: 'Member[raw].Argument[0]' },
    {
      threat: 'sql',
      type: 'knex.Builder',
      path: 'Member[whereRaw,andWhereRaw,orWhereRaw,havingRaw,orHavingRaw,groupByRaw,orderByRaw,joinRaw,fromRaw].Argument[0]',
    },
    { threat: 'sql', type: 'knex.Builder', path: 'Member[withRaw].Argument[1]' },
    {
      threat: 'sql',
      type: 'knex.Schema',
      path: 'Member[createTable,alterTable,table].Argument[1].Parameter[0].Member[specificType].Argument[1]',
      confidence: 'medium',
    },
  ],
} as const satisfies LibraryModel;
