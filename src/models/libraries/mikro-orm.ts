import type { LibraryModel } from '../schema.ts';

/** MikroORM. */
export const mikroOrm = {
  package: [
    '@mikro-orm/core',
    '@mikro-orm/knex',
    '@mikro-orm/sql',
    '@mikro-orm/postgresql',
    '@mikro-orm/mysql',
    '@mikro-orm/sqlite',
    '@mikro-orm/better-sqlite',
    '@mikro-orm/mariadb',
  ],
  evidence: 'https://mikro-orm.io/docs/raw-queries',
  types: [
    {
      name: 'mikroOrm.Manager',
      path: 'Member[MikroORM].Member[init,initSync].ReturnValue.Awaited.Member[em]',
      declared: ['EntityManager', 'SqlEntityManager', 'AbstractSqlConnection'],
    },
    { name: 'mikroOrm.Manager', type: 'mikroOrm.Manager', path: 'Member[fork,getConnection,getKnex].ReturnValue' },
    { name: 'mikroOrm.Manager', type: 'mikroOrm.Manager', path: 'Member[transactional].Argument[0].Parameter[0]' },
    { name: 'mikroOrm.Builder', type: 'mikroOrm.Manager', path: 'Member[createQueryBuilder,qb].ReturnValue' },
    { name: 'mikroOrm.Builder', type: 'mikroOrm.Builder', path: 'AnyMember.ReturnValue' },
  ],
  sinks: [
    { threat: 'sql', type: 'mikroOrm.Manager', path: 'Member[execute].Argument[0]' },
    { threat: 'sql', path: 'Member[raw].Argument[0]' },
    { threat: 'sql', type: 'mikroOrm.Manager', path: 'Member[raw].Argument[0]' },
    { threat: 'sql', type: 'mikroOrm.Builder', path: 'Member[where,andWhere,orWhere,having].Argument[0]' },
  ],
} as const satisfies LibraryModel;
