import type { LibraryModel } from '../schema.ts';

/** `AsyncLocalStorage`: what `run` or `enterWith` puts in is what `getStore` answers. */
export const nodeAsyncHooks: LibraryModel = {
  package: 'node:async_hooks',
  evidence: 'https://nodejs.org/docs/latest-v20.x/api/async_context.html',
  types: [{ name: 'node:async_hooks.Storage', path: 'Member[AsyncLocalStorage].Instance', declared: ['AsyncLocalStorage'] }],
  flows: [
    {
      type: 'node:async_hooks.Storage',
      path: 'Member[run,enterWith]',
      from: 'Argument[0]',
      to: 'Argument[this].Member[%store]',
      kind: 'value',
    },
    { type: 'node:async_hooks.Storage', path: 'Member[run]', from: 'Argument[2]', to: 'Argument[1].Parameter[0]', kind: 'value' },
    { type: 'node:async_hooks.Storage', path: 'Member[run]', from: 'Argument[3]', to: 'Argument[1].Parameter[1]', kind: 'value' },
    { type: 'node:async_hooks.Storage', path: 'Member[run]', from: 'Argument[1].ReturnValue', to: 'ReturnValue', kind: 'value' },
    { type: 'node:async_hooks.Storage', path: 'Member[exit]', from: 'Argument[1]', to: 'Argument[0].Parameter[0]', kind: 'value' },
    { type: 'node:async_hooks.Storage', path: 'Member[exit]', from: 'Argument[0].ReturnValue', to: 'ReturnValue', kind: 'value' },
    { type: 'node:async_hooks.Storage', path: 'Member[getStore]', from: 'Argument[this].Member[%store]', to: 'ReturnValue', kind: 'value' },
    { path: 'Member[AsyncLocalStorage,AsyncResource].Member[bind]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
  ],
};
