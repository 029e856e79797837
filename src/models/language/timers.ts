import type { LibraryModel } from '../schema.ts';

/** Timers and microtasks call their callback, with the further arguments of the call. */
export const timersModel: LibraryModel = {
  package: ['global', 'node:timers'],
  evidence: 'https://nodejs.org/docs/latest-v20.x/api/timers.html',
  flows: [
    { path: 'Member[setTimeout,setInterval]', from: 'Argument[2]', to: 'Argument[0].Parameter[0]', kind: 'value' },
    { path: 'Member[setTimeout,setInterval]', from: 'Argument[3]', to: 'Argument[0].Parameter[1]', kind: 'value' },
    { path: 'Member[setTimeout,setInterval]', from: 'Argument[4]', to: 'Argument[0].Parameter[2]', kind: 'value' },
    { path: 'Member[setImmediate]', from: 'Argument[1]', to: 'Argument[0].Parameter[0]', kind: 'value' },
    { path: 'Member[setImmediate]', from: 'Argument[2]', to: 'Argument[0].Parameter[1]', kind: 'value' },
    { path: 'Member[setImmediate]', from: 'Argument[3]', to: 'Argument[0].Parameter[2]', kind: 'value' },
    // The callback is called; its result is dropped.
    { path: 'Member[setTimeout,setInterval,setImmediate]', from: 'Argument[0].ReturnValue', to: 'ReturnValue', removes: 'all' },
  ],
  sanitizers: [{ path: 'Member[clearTimeout,clearInterval,clearImmediate]', removes: 'all' }],
};
