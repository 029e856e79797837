import type { LibraryModel } from '../schema.ts';

/** ClickHouse: one options object with `query`; `query_params` are bound. */
export const clickhouseClient = {
  package: ['@clickhouse/client', '@clickhouse/client-web'],
  evidence: 'https://clickhouse.com/docs/integrations/javascript#queries-with-parameters',
  types: [{ name: 'clickhouse.Client', path: 'Member[createClient].ReturnValue', declared: ['ClickHouseClient'] }],
  sinks: [{ threat: 'sql', type: 'clickhouse.Client', path: 'Member[query,command,exec].Argument[0].Member[query]' }],
} as const satisfies LibraryModel;
