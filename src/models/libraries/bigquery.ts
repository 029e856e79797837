import type { LibraryModel } from '../schema.ts';

/** BigQuery. `params` are bound. */
export const bigquery = {
  package: '@google-cloud/bigquery',
  evidence: 'https://cloud.google.com/nodejs/docs/reference/bigquery/latest',
  types: [
    { name: 'bigquery.Client', path: 'Member[BigQuery].Instance' },
    { name: 'bigquery.Client', type: 'bigquery.Client', path: 'Member[dataset].ReturnValue' },
  ],
  sinks: [
    { threat: 'sql', type: 'bigquery.Client', path: 'Member[query,createQueryJob,createQueryStream].Argument[0]' },
    { threat: 'sql', type: 'bigquery.Client', path: 'Member[query,createQueryJob,createQueryStream].Argument[0].Member[query]' },
  ],
} as const satisfies LibraryModel;
