import type { LibraryModel } from '../schema.ts';

/** Drizzle: the `sql` tag binds its values, `sql.raw` does not; `execute`, `run`, `all`, `get` and `values` also take a text. */
export const drizzleOrm = {
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
  evidence: 'https://orm.drizzle.team/docs/sql#sqlraw',
  types: [
    {
      name: 'drizzle.Database',
      path: 'Member[drizzle].ReturnValue',
      declared: [
        'NodePgDatabase',
        'PostgresJsDatabase',
        'NeonHttpDatabase',
        'NeonDatabase',
        'VercelPgDatabase',
        'AwsDataApiPgDatabase',
        'MySql2Database',
        'PlanetScaleDatabase',
        'LibSQLDatabase',
        'BetterSQLite3Database',
        'PgDatabase',
        'PgTransaction',
        'MySqlDatabase',
        'MySqlTransaction',
        'BaseSQLiteDatabase',
        'SQLiteTransaction',
      ],
    },
    { name: 'drizzle.Database', type: 'drizzle.Database', path: 'Member[transaction].Argument[0].Parameter[0]' },
  ],
  sinks: [
    { threat: 'sql', path: 'Member[sql].Member[raw].Argument[0]' },
    { threat: 'sql', path: 'Member[sql].Argument[0].ArrayElement' },
    { threat: 'sql', path: 'Member[StringChunk].Argument[0]' },
    { threat: 'sql', type: 'drizzle.Database', path: 'Member[execute,run,all,get,values].Argument[0]' },
  ],
} as const satisfies LibraryModel;
