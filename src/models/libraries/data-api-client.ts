import type { LibraryModel } from '../schema.ts';

/** Aurora Data API client. */
export const dataApiClient = {
  package: 'data-api-client',
  evidence: 'https://www.npmjs.com/package/data-api-client',
  sinks: [
    { threat: 'sql', path: 'ReturnValue.Member[query].Argument[0]' },
    { threat: 'sql', path: 'ReturnValue.Member[query].Argument[0].Member[sql]' },
  ],
} as const satisfies LibraryModel;
