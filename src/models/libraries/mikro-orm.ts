import type { LibraryModel } from '../schema.ts';

/** MikroORM: `raw` and `execute` take SQL; conditions of query builders are bound as objects and SQL as texts. */
export const mikroOrm = {
  package: [
    '@mikro-orm/core',
    '@mikro-orm/knex',
    '@mikro-orm/sql',
    '@mikro-orm/postgresql',
    '@mikro-orm/mysql',
    '@mikro-orm/mariadb',
    '@mikro-orm/mssql',
    '@mikro-orm/sqlite',
    '@mikro-orm/better-sqlite',
    '@mikro-orm/libsql',
  ],
  evidence: 'https://mikro-orm.io/docs/raw-queries',
  types: [
    { name: 'mikro-orm.Orm', path: 'Member[MikroORM].Member[init].ReturnValue.Awaited', declared: ['MikroORM'] },
    { name: 'mikro-orm.Orm', path: 'Member[MikroORM].Member[initSync].ReturnValue' },
    { name: 'mikro-orm.Orm', path: 'Member[MikroORM].Instance' },
    { name: 'mikro-orm.Manager', type: 'mikro-orm.Orm', path: 'Member[em]', declared: ['EntityManager', 'SqlEntityManager'] },
    { name: 'mikro-orm.Manager', type: 'mikro-orm.Manager', path: 'Member[fork].ReturnValue' },
    { name: 'mikro-orm.Manager', type: 'mikro-orm.Manager', path: 'Member[transactional].Argument[0].Parameter[0]' },
    {
      name: 'mikro-orm.Repository',
      type: 'mikro-orm.Manager',
      path: 'Member[getRepository].ReturnValue',
      declared: ['EntityRepository', 'SqlEntityRepository'],
    },
    { name: 'mikro-orm.Manager', type: 'mikro-orm.Repository', path: 'Member[em]' },
    { name: 'mikro-orm.Manager', type: 'mikro-orm.Repository', path: 'Member[getEntityManager].ReturnValue' },
    {
      name: 'mikro-orm.Connection',
      type: 'mikro-orm.Manager',
      path: 'Member[getConnection].ReturnValue',
      declared: ['AbstractSqlConnection'],
    },
    { name: 'mikro-orm.Connection', type: 'mikro-orm.Manager', path: 'Member[getDriver].ReturnValue', declared: ['AbstractSqlDriver'] },
    { name: 'knex.Knex', type: 'mikro-orm.Manager', path: 'Member[getKnex].ReturnValue' },
    { name: 'knex.Knex', type: 'mikro-orm.Repository', path: 'Member[getKnex].ReturnValue' },
    { name: 'knex.Knex', type: 'mikro-orm.Connection', path: 'Member[getKnex].ReturnValue' },
    {
      name: 'mikro-orm.Builder',
      type: 'mikro-orm.Manager',
      path: 'Member[createQueryBuilder,qb].ReturnValue',
      declared: ['QueryBuilder', 'SelectQueryBuilder'],
    },
    { name: 'mikro-orm.Builder', type: 'mikro-orm.Repository', path: 'Member[createQueryBuilder,qb].ReturnValue' },
    {
      name: 'mikro-orm.Builder',
      type: 'mikro-orm.Builder',
      path: 'Member[select,addSelect,distinct,distinctOn,insert,update,delete,count,join,innerJoin,leftJoin,joinAndSelect,leftJoinAndSelect,innerJoinAndSelect,where,andWhere,orWhere,orderBy,groupBy,having,andHaving,orHaving,onConflict,ignore,merge,returning,limit,offset,withSchema,setLockMode,setFlag,from,clone,comment,hintComment,indexHint].ReturnValue',
    },
  ],
  sinks: [
    { threat: 'sql', path: 'Member[raw].Argument[0]', when: [{ path: 'Argument[0]', is: 'string' }] },
    { threat: 'sql', path: 'Member[raw].Argument[0].ReturnValue' },
    { threat: 'sql', type: 'mikro-orm.Manager', path: 'Member[execute].Argument[0]' },
    { threat: 'sql', type: 'mikro-orm.Connection', path: 'Member[execute].Argument[0]' },
    {
      threat: 'sql',
      type: 'mikro-orm.Builder',
      path: 'Member[where,andWhere,orWhere,having,andHaving,orHaving].Argument[0]',
      when: [{ path: 'Argument[0]', is: 'string' }],
    },
    { threat: 'sql', type: 'mikro-orm.Builder', path: 'Member[indexHint,hintComment].Argument[0]', confidence: 'medium' },
  ],
} as const satisfies LibraryModel;
