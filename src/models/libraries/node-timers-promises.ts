import type { LibraryModel } from '../schema.ts';

/** `node:timers/promises`: waits, then answers the value it was given. */
export const nodeTimersPromises: LibraryModel = {
  package: 'node:timers/promises',
  evidence: 'https://nodejs.org/docs/latest-v20.x/api/timers.html#timers-promises-api',
  sanitizers: [{ path: 'Member[scheduler].Member[wait,yield]', removes: 'all' }],
  flows: [
    { path: 'Member[setTimeout]', from: 'Argument[1]', to: 'ReturnValue.Awaited', kind: 'value' },
    { path: 'Member[setImmediate]', from: 'Argument[0]', to: 'ReturnValue.Awaited', kind: 'value' },
    { path: 'Member[setInterval]', from: 'Argument[1]', to: 'ReturnValue.ArrayElement', kind: 'value' },
  ],
};
