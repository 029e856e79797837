import type { LibraryModel } from '../schema.ts';

/** Cluster workers run a file. */
export const nodeCluster = {
  package: 'node:cluster',
  evidence: 'https://nodejs.org/api/cluster.html',
  sinks: [
    { threat: 'shell', path: 'Member[setupPrimary,setupMaster].Argument[0].Member[exec]', label: 'the module' },
    { threat: 'shell', path: 'Member[setupPrimary,setupMaster].Argument[0].Member[execArgv].ArrayElement', label: 'an option of Node.js' },
  ],
} as const satisfies LibraryModel;
