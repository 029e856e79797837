import type { LibraryModel } from '../schema.ts';

/** TypeORM. String conditions are SQL text; `:name` parameters are bound. */
export const typeorm = {
  package: ['typeorm', '@nestjs/typeorm'],
  evidence: 'https://typeorm.io/docs/query-builder/select-query-builder',
  types: [
    {
      name: 'typeorm.Manager',
      path: 'Member[DataSource,Connection].Instance',
      declared: ['DataSource', 'EntityManager', 'Repository', 'QueryRunner', 'Connection', 'TreeRepository'],
    },
    { name: 'typeorm.Manager', path: 'Member[getConnection,getManager,getRepository,createConnection].ReturnValue.Awaited' },
    {
      name: 'typeorm.Manager',
      type: 'typeorm.Manager',
      path: 'Member[getRepository,createQueryRunner,getTreeRepository,withRepository,initialize,getCustomRepository,extend,connect].ReturnValue.Awaited',
    },
    { name: 'typeorm.Manager', type: 'typeorm.Manager', path: 'Member[manager,connection]' },
    { name: 'typeorm.Manager', type: 'typeorm.Manager', path: 'Member[transaction].Argument[0..].Parameter[0]' },
    {
      name: 'typeorm.Builder',
      type: 'typeorm.Manager',
      path: 'Member[createQueryBuilder].ReturnValue',
      declared: ['SelectQueryBuilder', 'UpdateQueryBuilder', 'DeleteQueryBuilder', 'InsertQueryBuilder'],
    },
    { name: 'typeorm.Builder', type: 'typeorm.Builder', path: 'AnyMember.ReturnValue' },
    { name: 'typeorm.Builder', type: 'typeorm.Builder', path: 'AnyMember.Argument[0].Parameter[0]' },
    { name: 'typeorm.Builder', path: 'Member[getQueryBuilder,createQueryBuilder].ReturnValue' },
  ],
  sinks: [
    { threat: 'sql', type: 'typeorm.Manager', path: 'Member[query].Argument[0]' },
    {
      threat: 'sql',
      type: 'typeorm.Builder',
      path: 'Member[where,andWhere,orWhere,having,andHaving,orHaving,orderBy,addOrderBy,groupBy,addGroupBy,select,addSelect,from,addFrom,distinctOn].Argument[0]',
    },
    {
      threat: 'sql',
      type: 'typeorm.Builder',
      path: 'Member[leftJoin,innerJoin,leftJoinAndSelect,innerJoinAndSelect,leftJoinAndMapOne,innerJoinAndMapOne].Argument[2]',
    },
    { threat: 'sql', path: 'Member[Raw].Argument[0]' },
  ],
} as const satisfies LibraryModel;
