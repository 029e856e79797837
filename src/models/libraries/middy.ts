import type { LibraryModel } from '../schema.ts';

/** Middy: the wrapped handler is the handler; middlewares see the same request. */
export const middy = {
  package: ['@middy/core', 'middy'],
  evidence: 'https://middy.js.org/docs/intro/getting-started',
  types: [{ name: 'middy.Handler', path: 'ReturnValue' }],
  flows: [
    { path: '', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
    { type: 'middy.Handler', path: 'Member[use,before,after,onError]', from: 'Argument[this]', to: 'ReturnValue', kind: 'value' },
    { type: 'middy.Handler', path: 'Member[handler]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
  ],
} as const satisfies LibraryModel;
