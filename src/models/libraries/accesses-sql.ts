import type { AccessRow, LibraryModel } from '../schema.ts';

const queries = {
  access: 'query',
  label: 'runs SQL on a database',
  text: 'Argument[0]',
  subject: ['Argument[1]', 'Argument[0].Member[values]'],
} as const satisfies Partial<AccessRow>;

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
    { ...queries, type: 'libsql.Client', path: 'Member[execute]', subject: ['Argument[1]', 'Argument[0].Member[args]'] },
    {
      ...queries,
      type: 'pg-promise.Database',
      path: 'Member[query,one,oneOrNone,none,many,manyOrNone,any,result,multi]',
    },
    { ...queries, type: 'sequelize.Sequelize', path: 'Member[query]', subject: ['Argument[1].Member[replacements,bind]'] },
    { ...queries, type: 'typeorm.DataSource', path: 'Member[query]' },
    { ...queries, type: 'typeorm.Manager', path: 'Member[query]' },
    { ...queries, type: 'typeorm.Runner', path: 'Member[query]' },
    { ...queries, type: 'data-api-client.Client', path: 'Member[query]' },
    { ...queries, type: 'prisma.Client', path: 'Member[$queryRawUnsafe,$executeRawUnsafe]', subject: ['Argument[1..9]'] },
    { ...queries, type: 'mssql.Request', path: 'Member[query,batch]', subject: ['Argument[this]'] },
    { ...queries, type: 'mssql.Pool', path: 'Member[query]', subject: [] },
  ],
} as const satisfies LibraryModel;

/** Tags whose text is SQL and whose values are bound. */
export const accessesSqlTags = {
  package: 'postgres',
  evidence: 'https://github.com/porsager/postgres#usage',
  accesses: [
    { ...queries, type: 'postgres.Sql', path: '', subject: ['Argument[1..9]'], text: 'Argument[0].ArrayElement' },
    { ...queries, type: 'neon.Sql', path: '', subject: ['Argument[1..9]'], text: 'Argument[0].ArrayElement' },
    { ...queries, type: 'postgres.Sql', path: 'Member[unsafe]' },
    {
      ...queries,
      type: 'prisma.Client',
      path: 'Member[$queryRaw,$executeRaw]',
      subject: ['Argument[1..9]'],
      text: 'Argument[0].ArrayElement',
    },
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

/** Builders of queries. */
export const accessesSqlBuilders = {
  package: 'knex',
  evidence: 'https://knexjs.org/guide/query-builder.html',
  accesses: [
    { type: 'knex.Builder', path: 'Member[select,first,pluck,count]', access: 'read', label: 'reads a database' },
    { type: 'knex.Builder', path: 'Member[where,andWhere,whereIn]', access: 'read', label: 'reads a database' },
    { type: 'knex.Builder', path: 'Member[update,del,delete,increment,decrement]', access: 'change', label: 'changes a database' },
    { type: 'knex.Builder', path: 'Member[insert,upsert]', access: 'create', label: 'writes to a database' },
    { ...queries, type: 'knex.Knex', path: 'Member[raw]' },
    { type: 'drizzle.Database', path: 'Member[select,selectDistinct]', access: 'read', label: 'reads a database' },
    { type: 'drizzle.Database', path: 'Member[query].AnyMember.Member[findFirst,findMany]', access: 'read', label: 'reads a database' },
    { type: 'drizzle.Database', path: 'Member[update,delete]', access: 'change', label: 'changes a database' },
    { type: 'drizzle.Database', path: 'Member[insert]', access: 'create', label: 'writes to a database' },
    {
      type: 'typeorm.Builder',
      path: 'Member[getOne,getMany,getRawOne,getRawMany,getOneOrFail]',
      access: 'read',
      label: 'reads a database',
    },
    { type: 'typeorm.Builder', path: 'Member[execute]', access: 'change', label: 'changes a database' },
    { type: 'objection.Builder', path: 'Member[findById,findOne,select,where]', access: 'read', label: 'reads a database' },
    {
      type: 'objection.Builder',
      path: 'Member[patch,update,delete,deleteById,patchAndFetchById]',
      access: 'change',
      label: 'changes a database',
    },
    { type: 'objection.Builder', path: 'Member[insert,insertAndFetch]', access: 'create', label: 'writes to a database' },
  ],
} as const satisfies LibraryModel;

/** Kysely. */
export const accessesKysely = {
  package: 'kysely',
  evidence: 'https://kysely.dev/docs/getting-started',
  types: [{ name: 'kysely.Database', path: 'Member[Kysely].Instance', declared: ['Kysely', 'Transaction'] }],
  accesses: [
    { type: 'kysely.Database', path: 'Member[selectFrom]', access: 'read', label: 'reads a database' },
    { type: 'kysely.Database', path: 'Member[updateTable,deleteFrom]', access: 'change', label: 'changes a database' },
    { type: 'kysely.Database', path: 'Member[insertInto,replaceInto]', access: 'create', label: 'writes to a database' },
  ],
} as const satisfies LibraryModel;
