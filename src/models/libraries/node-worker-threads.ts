import type { LibraryModel } from '../schema.ts';

/** Workers run a file, or a text with `eval: true`. */
export const nodeWorkerThreads = {
  package: 'node:worker_threads',
  evidence: 'https://nodejs.org/api/worker_threads.html',
  sinks: [{ threat: 'code', path: 'Member[Worker].Argument[0]' }],
} as const satisfies LibraryModel;
