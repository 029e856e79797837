import type { LibraryModel } from '../schema.ts';

/** data-api-client: Aurora's Data API; a query is a text or an object with `sql`, parameters are bound. */
export const dataApiClient = {
  package: 'data-api-client',
  evidence: 'https://github.com/jeremydaly/data-api-client#readme',
  types: [
    { name: 'data-api-client.Client', path: 'ReturnValue', declared: ['iDataAPIClient'] },
    {
      name: 'data-api-client.Transaction',
      type: 'data-api-client.Client',
      path: 'Member[transaction].ReturnValue',
      declared: ['Transaction'],
    },
    { name: 'data-api-client.Transaction', type: 'data-api-client.Transaction', path: 'Member[query].ReturnValue' },
  ],
  sinks: [
    { threat: 'sql', type: 'data-api-client.Client', path: 'Member[query].Argument[0]' },
    { threat: 'sql', type: 'data-api-client.Client', path: 'Member[query].Argument[0].Member[sql]' },
    { threat: 'sql', type: 'data-api-client.Client', path: 'Member[executeStatement,batchExecuteStatement].Argument[0].Member[sql]' },
    { threat: 'sql', type: 'data-api-client.Transaction', path: 'Member[query].Argument[0]' },
    { threat: 'sql', type: 'data-api-client.Transaction', path: 'Member[query].Argument[0].Member[sql]' },
  ],
} as const satisfies LibraryModel;
