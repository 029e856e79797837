import type { LibraryModel } from '../schema.ts';

/** Databricks: sessions execute texts; named parameters are bound. */
export const databricksSql = {
  package: '@databricks/sql',
  evidence: 'https://docs.databricks.com/aws/en/dev-tools/nodejs-sql-driver',
  types: [
    { name: 'databricks.Client', path: 'Member[DBSQLClient].Instance', declared: ['DBSQLClient'] },
    { name: 'databricks.Client', type: 'databricks.Client', path: 'Member[connect].ReturnValue.Awaited' },
    { name: 'databricks.Session', type: 'databricks.Client', path: 'Member[openSession].ReturnValue.Awaited', declared: ['DBSQLSession'] },
  ],
  sinks: [{ threat: 'sql', type: 'databricks.Session', path: 'Member[executeStatement].Argument[0]' }],
} as const satisfies LibraryModel;
