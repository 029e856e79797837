import type { LibraryModel } from '../schema.ts';

/** What SST falls back to where a secret is not set. */
export const sstSecrets = {
  package: 'global',
  evidence: 'https://sst.dev/docs/component/secret/',
  credentials: [{ path: 'Member[sst].Member[Secret].Argument[1]' }],
} as const satisfies LibraryModel;
