import type { AccessRow } from '../access-rows.ts';
import type { LibraryModel, PropertyRow } from '../schema.ts';

const queries = {
  access: 'query',
  label: 'runs SQL on a database',
  text: ['Argument[0]', 'Argument[0].Member[text,sql]'],
  bound: ['Argument[1]', 'Argument[0].Member[values]'],
} as const satisfies Partial<AccessRow>;

const always = { removes: [], isAlways: true } as const satisfies Partial<PropertyRow>;

const evidence = 'https://node-postgres.com/apis/client#clientquery';

/** Drivers that take SQL text and its values. */
export const accessesSqlDrivers = {
  package: 'pg',
  evidence,
  accesses: [
    { ...queries, type: 'pg.Queryable', path: 'Member[query]' },
    { ...queries, type: 'mysql.Queryable', path: 'Member[query]' },
    { ...queries, type: 'mysql2.Queryable', path: 'Member[query,execute]' },
    { ...queries, type: 'mariadb.Queryable', path: 'Member[query,execute,batch]' },
    { ...queries, type: 'neon.Queryable', path: 'Member[query]' },
    { ...queries, type: 'planetscale.Connection', path: 'Member[execute]' },
    { ...queries, type: 'vercel-postgres.Queryable', path: 'Member[query]' },
    { ...queries, type: 'serverless-mysql.Client', path: 'Member[query]' },
    { ...queries, type: 'sqlite3.Database', path: 'Member[get,all,each,run,exec]' },
    { ...queries, type: 'sqlite.Database', path: 'Member[get,all,each,run,exec]' },
    { ...queries, type: 'libsql.Client', path: 'Member[execute]', bound: ['Argument[1]', 'Argument[0].Member[args]'] },
    {
      ...queries,
      type: 'pg-promise.Database',
      path: 'Member[query,one,oneOrNone,none,many,manyOrNone,any,result,multi]',
    },
    { ...queries, type: 'sequelize.Sequelize', path: 'Member[query]', bound: ['Argument[1].Member[replacements,bind]'] },
    { ...queries, type: 'typeorm.DataSource', path: 'Member[query]' },
    { ...queries, type: 'typeorm.Manager', path: 'Member[query]' },
    { ...queries, type: 'typeorm.Runner', path: 'Member[query]' },
    { ...queries, type: 'data-api-client.Client', path: 'Member[query]' },
    { ...queries, type: 'prisma.Client', path: 'Member[$queryRawUnsafe,$executeRawUnsafe]', bound: [], subject: ['Argument[1..9]'] },
    { ...queries, type: 'mssql.Request', path: 'Member[query,batch]', bound: [], subject: ['Argument[this]'] },
    { ...queries, type: 'mssql.Pool', path: 'Member[query]', bound: [] },
  ],
  properties: [
    { ...always, type: 'pg.Queryable', path: 'Member[query].ReturnValue.Awaited' },
    { ...always, type: 'pg.Queryable', path: 'Member[query].ReturnValue.Awaited.Member[rows]' },
    { ...always, type: 'mysql.Queryable', path: 'Member[query].ReturnValue.Awaited' },
    { ...always, type: 'mysql2.Queryable', path: 'Member[query,execute].ReturnValue.Awaited' },
    { ...always, type: 'mysql2.Queryable', path: 'Member[query,execute].ReturnValue.Awaited.Member[0]' },
    { ...always, type: 'mariadb.Queryable', path: 'Member[query,execute].ReturnValue.Awaited' },
    { ...always, type: 'vercel-postgres.Queryable', path: 'Member[query].ReturnValue.Awaited' },
    { ...always, type: 'vercel-postgres.Queryable', path: 'Member[query].ReturnValue.Awaited.Member[rows]' },
    { ...always, type: 'sqlite.Database', path: 'Member[all].ReturnValue.Awaited' },
    { ...always, type: 'libsql.Client', path: 'Member[execute].ReturnValue.Awaited' },
    { ...always, type: 'libsql.Client', path: 'Member[execute].ReturnValue.Awaited.Member[rows]' },
    { ...always, type: 'pg-promise.Database', path: 'Member[query,many,manyOrNone,any].ReturnValue.Awaited' },
    { ...always, type: 'typeorm.DataSource', path: 'Member[query].ReturnValue.Awaited' },
    { ...always, type: 'prisma.Client', path: 'Member[$queryRawUnsafe].ReturnValue.Awaited' },
  ],
} as const satisfies LibraryModel;

/** The parts of a template and its values. */
const tagged = {
  bound: [
    'Argument[1]',
    'Argument[2]',
    'Argument[3]',
    'Argument[4]',
    'Argument[5]',
    'Argument[6]',
    'Argument[7]',
    'Argument[8]',
    'Argument[9]',
  ],
  conditions: ['Argument[0]'],
} as const satisfies Partial<AccessRow>;

/** Tags whose text is SQL and whose values are bound. */
export const accessesSqlTags = {
  package: 'postgres',
  evidence: 'https://github.com/porsager/postgres#usage',
  accesses: [
    { ...queries, type: 'postgres.Sql', path: '', ...tagged, text: 'Argument[0].ArrayElement' },
    { ...queries, type: 'neon.Sql', path: '', ...tagged, text: 'Argument[0].ArrayElement' },
    { ...queries, type: 'postgres.Sql', path: 'Member[unsafe]' },
    {
      ...queries,
      type: 'prisma.Client',
      path: 'Member[$queryRaw,$executeRaw]',
      ...tagged,
      text: 'Argument[0].ArrayElement',
    },
  ],
  properties: [
    { ...always, type: 'postgres.Sql', path: 'ReturnValue' },
    { ...always, type: 'postgres.Sql', path: 'Member[unsafe].ReturnValue' },
    { ...always, type: 'neon.Sql', path: 'ReturnValue' },
    { ...always, type: 'prisma.Client', path: 'Member[$queryRaw].ReturnValue' },
  ],
} as const satisfies LibraryModel;

/** Statements that are prepared first. */
export const accessesSqlStatements = {
  package: 'better-sqlite3',
  evidence: 'https://github.com/WiseLibs/better-sqlite3/blob/master/docs/api.md#class-statement',
  accesses: [
    {
      type: 'better-sqlite3.Database',
      path: 'Member[prepare].ReturnValue.Member[get,all,iterate]',
      access: 'read',
      label: 'reads a database',
      subject: 'Argument[0..9]',
    },
    { type: 'better-sqlite3.Database', path: 'Member[prepare].ReturnValue.Member[run]', access: 'create', label: 'writes to a database' },
    {
      type: 'node-sqlite.Database',
      path: 'Member[prepare].ReturnValue.Member[get,all,iterate]',
      access: 'read',
      label: 'reads a database',
      subject: 'Argument[0..9]',
    },
    { type: 'node-sqlite.Database', path: 'Member[prepare].ReturnValue.Member[run]', access: 'create', label: 'writes to a database' },
  ],
} as const satisfies LibraryModel;

/** Calls of a builder that make one query together. */
const reads = { access: 'read', label: 'reads a database', isChained: true } as const satisfies Partial<AccessRow>;
const changes = { access: 'change', label: 'changes a database', isChained: true } as const satisfies Partial<AccessRow>;
const creates = { access: 'create', label: 'writes to a database', isChained: true } as const satisfies Partial<AccessRow>;
const otherwise = { isAlternative: true } as const satisfies Partial<AccessRow>;
const goesOn = { from: 'Argument[this]', to: 'ReturnValue', kind: 'value' } as const;
/** What a function adds that is given as a condition belongs to the query. */
const addsTo = { from: 'Argument[this]', kind: 'value' } as const;

/** Knex. */
export const accessesKnex = {
  package: 'knex',
  evidence: 'https://knexjs.org/guide/query-builder.html',
  accesses: [
    { ...reads, type: 'knex.Builder', path: 'Member[select,first,pluck,count,sum,min,max,avg]' },
    {
      ...reads,
      type: 'knex.Builder',
      path: 'Member[where,andWhere,whereNot,andWhereNot,whereIn,whereLike,andWhereLike,whereILike,whereBetween,having,whereJsonPath]',
      subject: ['Argument[0..2]', 'Argument[0].ReturnValue'],
    },
    {
      ...reads,
      ...otherwise,
      type: 'knex.Builder',
      path: 'Member[orWhere,orWhereNot,orWhereIn,orWhereLike,orWhereILike]',
      subject: ['Argument[0..2]', 'Argument[0].ReturnValue'],
    },
    { ...reads, type: 'knex.Builder', path: 'Member[whereRaw,andWhereRaw,havingRaw]', subject: 'Argument[0..1]' },
    { ...reads, ...otherwise, type: 'knex.Builder', path: 'Member[orWhereRaw]', subject: 'Argument[0..1]' },
    { ...changes, type: 'knex.Builder', path: 'Member[update,del,delete,increment,decrement,truncate]' },
    { ...creates, type: 'knex.Builder', path: 'Member[insert,upsert]' },
    { ...queries, type: 'knex.Knex', path: 'Member[raw]' },
  ],
  flows: [
    {
      ...goesOn,
      type: 'knex.Builder',
      path: 'Member[from,into,table,as,column,columns,distinct,groupBy,orderBy,limit,offset,innerJoin,join,leftJoin,leftOuterJoin,rightJoin,returning,transacting,forUpdate,forShare,clone,timeout,withSchema,whereNull,whereNotNull,modify]',
    },
    { ...addsTo, type: 'knex.Builder', path: 'Member[where,andWhere,modify]', to: 'Argument[0].Parameter[0]' },
    { ...addsTo, type: 'knex.Builder', path: 'Member[where,andWhere]', to: 'Argument[0].Parameter[this]' },
  ],
} as const satisfies LibraryModel;

/** Drizzle. */
export const accessesDrizzle = {
  package: [
    'drizzle-orm',
    'drizzle-orm/node-postgres',
    'drizzle-orm/postgres-js',
    'drizzle-orm/neon-http',
    'drizzle-orm/neon-serverless',
    'drizzle-orm/vercel-postgres',
    'drizzle-orm/aws-data-api/pg',
    'drizzle-orm/mysql2',
    'drizzle-orm/planetscale-serverless',
    'drizzle-orm/libsql',
    'drizzle-orm/better-sqlite3',
    'drizzle-orm/pg-core',
    'drizzle-orm/mysql-core',
    'drizzle-orm/sqlite-core',
  ],
  evidence: 'https://orm.drizzle.team/docs/select',
  types: [
    {
      name: 'drizzle.Builder',
      type: 'drizzle.Database',
      path: 'Member[select,selectDistinct,selectDistinctOn].ReturnValue.Member[from].ReturnValue',
    },
    { name: 'drizzle.Builder', type: 'drizzle.Database', path: 'Member[update].ReturnValue.Member[set].ReturnValue' },
    { name: 'drizzle.Builder', type: 'drizzle.Database', path: 'Member[delete].ReturnValue' },
    { name: 'drizzle.Operators', path: '' },
    {
      name: 'drizzle.Operators',
      type: 'drizzle.Database',
      path: 'Member[query].AnyMember.Member[findFirst,findMany].Argument[0].Member[where].Parameter[1]',
    },
    {
      name: 'drizzle.Builder',
      type: 'drizzle.Builder',
      path: 'Member[where,limit,offset,orderBy,groupBy,having,leftJoin,innerJoin,rightJoin,fullJoin,for,$dynamic].ReturnValue',
    },
  ],
  accesses: [
    { ...reads, type: 'drizzle.Database', path: 'Member[select,selectDistinct,selectDistinctOn]' },
    { ...reads, dropsUndefined: true, type: 'drizzle.Builder', path: 'Member[where,having]', subject: 'Argument[0]' },
    { ...changes, type: 'drizzle.Database', path: 'Member[update,delete]' },
    { ...creates, type: 'drizzle.Database', path: 'Member[insert]' },
    {
      access: 'read',
      label: 'reads a database',
      type: 'drizzle.Database',
      path: 'Member[query].AnyMember.Member[findFirst,findMany]',
      dropsUndefined: true,
      subject: ['Argument[0].Member[where]', 'Argument[0].Member[where].ReturnValue'],
    },
  ],
  flows: [
    {
      ...goesOn,
      type: 'drizzle.Builder',
      path: 'Member[limit,offset,orderBy,groupBy,leftJoin,innerJoin,rightJoin,fullJoin,for,$dynamic]',
    },
    {
      type: 'drizzle.Operators',
      path: 'Member[eq,ne,gt,gte,lt,lte,inArray,like,ilike,between,arrayContains,and,or,not]',
      from: 'Argument[0..9]',
      to: 'ReturnValue',
      removes: 'harm',
    },
  ],
  natives: [
    { type: 'drizzle.Operators', path: 'Member[or]', native: 'any-of' },
    { type: 'drizzle.Operators', path: 'Member[and]', native: 'all-of' },
  ],
} as const satisfies LibraryModel;

/** The query builder of TypeORM. */
export const accessesTypeormBuilder = {
  package: 'typeorm',
  evidence: 'https://typeorm.io/docs/query-builder/select-query-builder',
  accesses: [
    {
      ...reads,
      type: 'typeorm.Builder',
      path: 'Member[getOne,getMany,getManyAndCount,getRawOne,getRawMany,getOneOrFail,getCount,getExists,stream]',
    },
    {
      ...reads,
      type: 'typeorm.Builder',
      path: 'Member[where,andWhere,having,andHaving,setParameter,setParameters,whereInIds,andWhereInIds]',
      subject: ['Argument[0..1]', 'Argument[0].ReturnValue'],
    },
    {
      ...reads,
      ...otherwise,
      type: 'typeorm.Builder',
      path: 'Member[orWhere,orWhereInIds]',
      subject: ['Argument[0..1]', 'Argument[0].ReturnValue'],
    },
    { ...changes, type: 'typeorm.Builder', path: 'Member[update,delete,softDelete,restore]' },
    { ...creates, type: 'typeorm.Builder', path: 'Member[insert]' },
    { ...reads, type: 'typeorm.Builder', path: 'Member[execute]' },
  ],
  flows: [
    {
      ...goesOn,
      type: 'typeorm.Builder',
      path: 'Member[select,addSelect,from,addFrom,set,values,innerJoin,innerJoinAndSelect,leftJoin,leftJoinAndSelect,orderBy,addOrderBy,groupBy,limit,offset,skip,take,cache,withDeleted,returning,setLock]',
    },
    { path: 'Member[Brackets,NotBrackets]', from: 'Argument[0]', to: 'ReturnValue.Member[whereFactory]', kind: 'value' },
    { ...addsTo, type: 'typeorm.Builder', path: 'Member[where,andWhere]', to: 'Argument[0].Parameter[0]' },
    { ...addsTo, type: 'typeorm.Builder', path: 'Member[where,andWhere]', to: 'Argument[0].Member[whereFactory].Parameter[0]' },
  ],
} as const satisfies LibraryModel;

/** Objection. */
export const accessesObjection = {
  package: 'objection',
  evidence: 'https://vincit.github.io/objection.js/api/query-builder/',
  accesses: [
    { ...reads, type: 'objection.Builder', path: 'Member[select,first,count]' },
    {
      ...reads,
      type: 'objection.Builder',
      path: 'Member[findById,findByIds,findOne,where,andWhere,whereNot,whereIn,whereLike,whereComposite,having]',
      subject: ['Argument[0..2]', 'Argument[0].ReturnValue'],
    },
    {
      ...reads,
      ...otherwise,
      type: 'objection.Builder',
      path: 'Member[orWhere,orWhereNot,orWhereIn]',
      subject: ['Argument[0..2]', 'Argument[0].ReturnValue'],
    },
    { ...changes, type: 'objection.Builder', path: 'Member[patch,update,delete,increment,decrement]' },
    { ...changes, type: 'objection.Builder', path: 'Member[deleteById,patchAndFetchById,updateAndFetchById]', subject: 'Argument[0]' },
    { ...creates, type: 'objection.Builder', path: 'Member[insert,insertAndFetch,insertGraph]' },
  ],
  flows: [
    {
      ...goesOn,
      type: 'objection.Builder',
      path: 'Member[from,table,column,columns,distinct,groupBy,orderBy,limit,offset,page,range,innerJoin,join,leftJoin,joinRelated,withGraphFetched,withGraphJoined,returning,throwIfNotFound,forUpdate,transacting,clone,modify]',
    },
    { ...addsTo, type: 'objection.Builder', path: 'Member[where,andWhere,modify]', to: 'Argument[0].Parameter[0]' },
    { ...addsTo, type: 'objection.Builder', path: 'Member[where,andWhere]', to: 'Argument[0].Parameter[this]' },
  ],
} as const satisfies LibraryModel;

/** Kysely. */
export const accessesKysely = {
  package: 'kysely',
  evidence: 'https://kysely.dev/docs/getting-started',
  types: [
    { name: 'kysely.Database', path: 'Member[Kysely].Instance', declared: ['Kysely', 'Transaction'] },
    { name: 'kysely.Database', type: 'kysely.Database', path: 'Member[transaction].ReturnValue.Member[execute].Argument[0].Parameter[0]' },
    {
      name: 'kysely.Builder',
      type: 'kysely.Database',
      path: 'Member[selectFrom,updateTable,deleteFrom,insertInto,replaceInto].ReturnValue',
    },
    {
      name: 'kysely.Builder',
      type: 'kysely.Builder',
      path: 'Member[where,whereRef,having,select,selectAll,set,values,limit,offset,orderBy,groupBy,innerJoin,leftJoin,rightJoin,fullJoin,returning,returningAll,distinctOn,distinct,forUpdate,using,from,onConflict,execute,executeTakeFirst,executeTakeFirstOrThrow].ReturnValue',
    },
    {
      name: 'kysely.Expression',
      type: 'kysely.Builder',
      path: 'Member[where,having].Argument[0].Parameter[0]',
      declared: ['ExpressionBuilder'],
    },
    { name: 'kysely.Expression', path: 'Member[expressionBuilder].ReturnValue' },
    { name: 'kysely.Expression', type: 'kysely.Expression', path: 'Member[eb]' },
    { name: 'kysely.Expression', type: 'kysely.Expression', path: 'ReturnValue' },
    { name: 'kysely.Expression', type: 'kysely.Expression', path: 'Member[and,or,not,exists,between,parens].ReturnValue' },
  ],
  accesses: [
    { ...reads, type: 'kysely.Database', path: 'Member[selectFrom]' },
    { ...changes, type: 'kysely.Database', path: 'Member[updateTable,deleteFrom]' },
    { ...creates, type: 'kysely.Database', path: 'Member[insertInto,replaceInto]' },
    { ...reads, type: 'kysely.Builder', path: 'Member[where,having]', subject: ['Argument[0..2]', 'Argument[0].ReturnValue'] },
    { ...reads, type: 'kysely.Builder', path: 'Member[execute,executeTakeFirst,executeTakeFirstOrThrow]' },
  ],
  flows: [
    {
      ...goesOn,
      type: 'kysely.Builder',
      path: 'Member[whereRef,select,selectAll,set,values,limit,offset,orderBy,groupBy,innerJoin,leftJoin,rightJoin,fullJoin,returning,returningAll,distinctOn,distinct,forUpdate,using,from,onConflict,$if]',
    },
    { type: 'kysely.Expression', path: '', from: 'Argument[0..2]', to: 'ReturnValue' },
    { type: 'kysely.Expression', path: 'Member[and,or,not,exists,between,parens]', from: 'Argument[0..2]', to: 'ReturnValue' },
    { type: 'kysely.Expression', path: 'Member[and,or,not,exists,between,parens]', from: 'Argument[this]', to: 'ReturnValue' },
  ],
  natives: [
    { type: 'kysely.Expression', path: 'Member[or]', native: 'any-of' },
    { type: 'kysely.Expression', path: 'Member[and]', native: 'all-of' },
  ],
} as const satisfies LibraryModel;

/** What a query of Supabase goes on with. */
const supabaseSteps =
  'select,gt,gte,lt,lte,neq,like,ilike,is,contains,containedBy,overlaps,textSearch,not,order,limit,range,single,maybeSingle,csv,returns,overrideTypes,abortSignal,throwOnError';

/** Supabase, where the program has the key that no rules of rows hold for; with another key the rules of the database decide. */
export const accessesSupabase = {
  package: '@supabase/supabase-js',
  evidence: 'https://supabase.com/docs/guides/api/api-keys',
  types: [
    {
      name: 'supabase.Admin',
      path: 'Member[createClient].ReturnValue',
      when: [
        { path: 'Argument[1]', is: 'named', pattern: '[Ss]ervice|SERVICE|[Ss]ecret|SECRET|[Aa]dmin|ADMIN' },
        { path: 'Argument[2].Member[accessToken]', is: 'absent' },
        { path: 'Argument[2].Member[global].Member[headers].Member[Authorization,authorization]', is: 'absent' },
      ],
    },
    { name: 'supabase.Admin', type: 'supabase.Admin', path: 'Member[schema].ReturnValue' },
    { name: 'supabase.AdminTable', type: 'supabase.Admin', path: 'Member[from].ReturnValue' },
    { name: 'supabase.AdminQuery', type: 'supabase.AdminTable', path: 'Member[select,insert,upsert,update,delete].ReturnValue' },
    { name: 'supabase.AdminQuery', type: 'supabase.AdminQuery', path: `Member[${supabaseSteps},eq,in,match,filter,or].ReturnValue` },
    { name: 'supabase.AdminBucket', type: 'supabase.Admin', path: 'Member[storage].Member[from].ReturnValue' },
  ],
  accesses: [
    { ...reads, type: 'supabase.AdminTable', path: 'Member[select]' },
    { ...changes, type: 'supabase.AdminTable', path: 'Member[update,delete]' },
    { ...creates, type: 'supabase.AdminTable', path: 'Member[insert,upsert]' },
    { ...reads, type: 'supabase.AdminQuery', path: 'Member[eq,in]', subject: 'Argument[1]' },
    { ...reads, type: 'supabase.AdminQuery', path: 'Member[match]', subject: 'Argument[0]' },
    { ...reads, type: 'supabase.AdminQuery', path: 'Member[filter]', subject: 'Argument[2]' },
    { type: 'supabase.Admin', path: 'Member[rpc]', access: 'act', label: 'calls a function of the database' },
    {
      type: 'supabase.AdminBucket',
      path: 'Member[download,createSignedUrl,createSignedUrls,list]',
      access: 'read',
      label: 'reads stored files',
      subject: 'Argument[0]',
    },
    {
      type: 'supabase.AdminBucket',
      path: 'Member[remove,move,copy,update]',
      access: 'change',
      label: 'changes stored files',
      subject: 'Argument[0]',
    },
    { type: 'supabase.AdminBucket', path: 'Member[upload]', access: 'create', label: 'stores a file' },
    {
      type: 'supabase.Admin',
      path: 'Member[auth].Member[admin].Member[getUserById]',
      access: 'read',
      label: 'reads an account',
      subject: 'Argument[0]',
    },
    { type: 'supabase.Admin', path: 'Member[auth].Member[admin].Member[listUsers]', access: 'read', label: 'reads accounts' },
    {
      type: 'supabase.Admin',
      path: 'Member[auth].Member[admin].Member[updateUserById,deleteUser]',
      access: 'change',
      label: 'changes an account',
      subject: 'Argument[0]',
    },
  ],
  flows: [{ ...goesOn, type: 'supabase.AdminQuery', path: `Member[${supabaseSteps},or]` }],
} as const satisfies LibraryModel;
