import type { LibraryModel } from '../schema.ts';

const registering = 'Member[on,once,addListener,prependListener,prependOnceListener]';

/**
 * `EventEmitter` and `EventTarget`. A listener is kept in the emitter, in `%listeners` under the name of its event; `emit` hands its
 * arguments to what is kept there.
 */
export const eventEmitterModel: LibraryModel = {
  package: ['node:events', 'eventemitter3'],
  evidence: 'https://nodejs.org/docs/latest-v20.x/api/events.html',
  types: [
    { name: 'EventEmitter', path: 'Instance' },
    { name: 'EventEmitter', path: 'Member[EventEmitter].Instance', declared: ['EventEmitter'] },
    { name: 'EventEmitter', path: 'Member[EventEmitterAsyncResource].Instance' },
  ],
  sanitizers: [{ type: 'EventEmitter', path: 'Member[listenerCount,eventNames,getMaxListeners]', removes: 'all' }],
  flows: [
    {
      type: 'EventEmitter',
      path: registering,
      from: 'Argument[1]',
      to: 'Argument[this].Member[%listeners].At[0].ArrayElement',
      kind: 'value',
    },
    {
      type: 'EventEmitter',
      path: 'Member[on,once,addListener,prependListener,prependOnceListener,off,removeListener,removeAllListeners,setMaxListeners]',
      from: 'Argument[this]',
      to: 'ReturnValue',
      kind: 'value',
    },
    {
      type: 'EventEmitter',
      path: 'Member[emit]',
      from: 'Argument[1]',
      to: 'Argument[this].Member[%listeners].At[0].ArrayElement.Parameter[0]',
      kind: 'value',
    },
    {
      type: 'EventEmitter',
      path: 'Member[emit]',
      from: 'Argument[2]',
      to: 'Argument[this].Member[%listeners].At[0].ArrayElement.Parameter[1]',
      kind: 'value',
    },
    {
      type: 'EventEmitter',
      path: 'Member[emit]',
      from: 'Argument[3]',
      to: 'Argument[this].Member[%listeners].At[0].ArrayElement.Parameter[2]',
      kind: 'value',
    },
    {
      type: 'EventEmitter',
      path: 'Member[listeners,rawListeners]',
      from: 'Argument[this].Member[%listeners].At[0]',
      to: 'ReturnValue',
      kind: 'value',
    },
  ],
};
