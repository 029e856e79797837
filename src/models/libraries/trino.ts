import type { LibraryModel } from '../schema.ts';

/** Trino: statements are texts, without parameters. */
export const trinoClient = {
  package: 'trino-client',
  evidence: 'https://github.com/trinodb/trino-js-client#submit-a-query',
  types: [{ name: 'trino.Client', path: 'Member[Trino].Member[create].ReturnValue', declared: ['Trino'] }],
  sinks: [
    { threat: 'sql', doublesQuotes: true, type: 'trino.Client', path: 'Member[query].Argument[0]' },
    { threat: 'sql', doublesQuotes: true, type: 'trino.Client', path: 'Member[query].Argument[0].Member[query]' },
  ],
} as const satisfies LibraryModel;

/** Presto and Trino through the older client. */
export const prestoClient = {
  package: ['presto-client', 'lento'],
  evidence: 'https://github.com/tagomoris/presto-client-node#execute-opts-',
  types: [{ name: 'presto.Client', path: 'Member[Client].Instance' }],
  sinks: [{ threat: 'sql', doublesQuotes: true, type: 'presto.Client', path: 'Member[execute].Argument[0].Member[query]' }],
} as const satisfies LibraryModel;
