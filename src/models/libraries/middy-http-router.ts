import type { LibraryModel } from '../schema.ts';

/** Middy's routers: the handlers of all routes. */
export const middyHttpRouter = {
  package: ['@middy/http-router', '@middy/ws-router'],
  evidence: 'https://middy.js.org/docs/routers/http-router',
  flows: [
    { path: '', from: 'Argument[0].ArrayElement.Member[handler]', to: 'ReturnValue', kind: 'value' },
    { path: '', from: 'Argument[0].Member[routes].ArrayElement.Member[handler]', to: 'ReturnValue', kind: 'value' },
  ],
} as const satisfies LibraryModel;
