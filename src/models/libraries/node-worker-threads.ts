import type { LibraryModel } from '../schema.ts';

/** Workers run a file, or a text with `eval: true`. */
export const nodeWorkerThreads = {
  package: 'node:worker_threads',
  evidence: 'https://nodejs.org/api/worker_threads.html',
  types: [
    { name: 'worker_threads.Worker', path: 'Member[Worker].Instance', declared: ['Worker'] },
    { name: 'worker_threads.Port', path: 'Member[parentPort]', declared: ['MessagePort'], role: 'worker-port' },
    { name: 'worker_threads.Data', path: 'Member[workerData]', role: 'worker-data' },
  ],
  natives: [
    { path: 'Member[Worker]', native: 'starts-worker' },
    { type: 'worker_threads.Worker', path: 'Member[postMessage]', native: 'posts-message' },
    { type: 'worker_threads.Port', path: 'Member[on,once,addListener]', native: 'emitter-on' },
  ],
  sinks: [
    { threat: 'code', path: 'Member[Worker].Argument[0]', when: [{ path: 'Argument[1].Member[eval]', is: 'truthy' }] },
    { threat: 'module', path: 'Member[Worker].Argument[0]', label: 'the module' },
    { threat: 'code', path: 'Member[Worker].Argument[1].Member[execArgv].ArrayElement', label: 'an option of Node.js' },
    { threat: 'shell', path: 'Member[Worker].Argument[1].Member[env].Member[NODE_OPTIONS]', label: 'an option of Node.js' },
  ],
} as const satisfies LibraryModel;
