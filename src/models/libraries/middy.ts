import type { LibraryModel } from '../schema.ts';

/** Middy: the wrapped handler is the handler; middlewares see the same request. */
export const middy = {
  package: ['@middy/core', 'middy'],
  evidence: 'https://middy.js.org/docs/intro/getting-started',
  types: [
    { name: 'middy.Handler', path: 'ReturnValue', role: 'handler' },
    { name: 'middy.Handler', type: 'middy.Handler', path: 'Member[use,before,after,onError,handler].ReturnValue' },
    { name: 'middy.Request', type: 'middy.Handler', path: 'Member[use].Argument[0].Member[before,after,onError].Parameter[0]' },
    {
      name: 'middy.Request',
      type: 'middy.Handler',
      path: 'Member[use].Argument[0].ArrayElement.Member[before,after,onError].Parameter[0]',
    },
    { name: 'middy.Request', type: 'middy.Handler', path: 'Member[before,after,onError].Argument[0].Parameter[0]' },
    { name: 'event.unknown', type: 'middy.Request', path: 'Member[event]' },
    { name: 'middy.Middleware', declared: ['MiddlewareFn'] },
    { name: 'middy.Request', type: 'middy.Middleware', path: 'Parameter[0]' },
  ],
  natives: [
    { type: 'middy.Handler', path: 'Member[use,before]', native: 'entry-middleware' },
    { type: 'middy.Handler', path: 'Member[handler]', native: 'entry-handler' },
  ],
  flows: [
    { path: '', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
    { type: 'middy.Handler', path: 'Member[use,before,after,onError]', from: 'Argument[this]', to: 'ReturnValue', kind: 'value' },
    { type: 'middy.Handler', path: 'Member[handler]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
    {
      type: 'middy.Handler',
      path: 'Member[use,before,after,onError,handler]',
      from: 'Argument[this].Member[%before]',
      to: 'ReturnValue.Member[%before]',
      kind: 'value',
    },
    { type: 'middy.Handler', path: 'Member[use]', from: 'Argument[0].Member[before]', to: 'ReturnValue.Member[%before]', kind: 'value' },
    {
      type: 'middy.Handler',
      path: 'Member[use]',
      from: 'Argument[0].ArrayElement.Member[before]',
      to: 'ReturnValue.Member[%before]',
      kind: 'value',
    },
    { type: 'middy.Handler', path: 'Member[before]', from: 'Argument[0]', to: 'ReturnValue.Member[%before]', kind: 'value' },
    {
      type: 'middy.Handler',
      path: 'Member[use,before,after,onError,handler]',
      from: 'Argument[this].Member[%after]',
      to: 'ReturnValue.Member[%after]',
      kind: 'value',
    },
    { type: 'middy.Handler', path: 'Member[use]', from: 'Argument[0].Member[after]', to: 'ReturnValue.Member[%after]', kind: 'value' },
    {
      type: 'middy.Handler',
      path: 'Member[use]',
      from: 'Argument[0].ArrayElement.Member[after]',
      to: 'ReturnValue.Member[%after]',
      kind: 'value',
    },
    { type: 'middy.Handler', path: 'Member[after]', from: 'Argument[0]', to: 'ReturnValue.Member[%after]', kind: 'value' },
  ],
} as const satisfies LibraryModel;
