import type { LibraryModel } from '../schema.ts';

/** BigQuery: a query is a text or an options object with `query`; `params` are bound. */
export const googleCloudBigquery = {
  package: '@google-cloud/bigquery',
  evidence: 'https://cloud.google.com/bigquery/docs/parameterized-queries',
  types: [
    { name: 'bigquery.Queryable', path: 'Member[BigQuery].Instance', declared: ['BigQuery', 'Dataset', 'Table'] },
    { name: 'bigquery.Queryable', type: 'bigquery.Queryable', path: 'Member[dataset].ReturnValue' },
    { name: 'bigquery.Queryable', type: 'bigquery.Queryable', path: 'Member[table].ReturnValue' },
  ],
  sinks: [
    { threat: 'sql', type: 'bigquery.Queryable', path: 'Member[query,createQueryJob,createQueryStream].Argument[0]' },
    { threat: 'sql', type: 'bigquery.Queryable', path: 'Member[query,createQueryJob,createQueryStream].Argument[0].Member[query]' },
    {
      threat: 'sql',
      type: 'bigquery.Queryable',
      path: 'Member[createJob].Argument[0].Member[configuration].Member[query].Member[query]',
    },
  ],
} as const satisfies LibraryModel;
