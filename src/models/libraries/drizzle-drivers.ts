import type { LibraryModel } from '../schema.ts';

/** Databases of Drizzle: `execute` takes a text or a bound query. */
export const drizzleDrivers = {
  package: [
    'drizzle-orm/node-postgres',
    'drizzle-orm/mysql2',
    'drizzle-orm/better-sqlite3',
    'drizzle-orm/libsql',
    'drizzle-orm/postgres-js',
    'drizzle-orm/neon-http',
    'drizzle-orm/neon-serverless',
    'drizzle-orm/aws-data-api/pg',
    'drizzle-orm/vercel-postgres',
    'drizzle-orm/planetscale-serverless',
    'drizzle-orm/d1',
    'drizzle-orm/pglite',
    'drizzle-orm/bun-sqlite',
    'drizzle-orm/sqlite-core',
    'drizzle-orm/pg-core',
    'drizzle-orm/mysql-core',
  ],
  evidence: 'https://orm.drizzle.team/docs/sql',
  types: [
    {
      name: 'drizzle.Database',
      path: 'Member[drizzle].ReturnValue',
      declared: [
        'NodePgDatabase',
        'MySql2Database',
        'BetterSQLite3Database',
        'PostgresJsDatabase',
        'NeonHttpDatabase',
        'LibSQLDatabase',
        'VercelPgDatabase',
        'AwsDataApiPgDatabase',
      ],
    },
    { name: 'drizzle.Database', type: 'drizzle.Database', path: 'Member[transaction].Argument[0].Parameter[0]' },
  ],
  sinks: [{ threat: 'sql', type: 'drizzle.Database', path: 'Member[execute,run,all,get,values].Argument[0]' }],
} as const satisfies LibraryModel;
