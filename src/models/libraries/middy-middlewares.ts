import type { LibraryModel } from '../schema.ts';

/** Middlewares of Middy: objects that hold nothing of the sender. */
export const middyMiddlewares = {
  package: [
    '@middy/http-json-body-parser',
    '@middy/http-event-normalizer',
    '@middy/http-header-normalizer',
    '@middy/http-error-handler',
    '@middy/http-urlencode-body-parser',
    '@middy/http-urlencode-path-parser',
    '@middy/do-not-wait-for-empty-event-loop',
    '@middy/input-output-logger',
    '@middy/warmup',
    '@middy/ssm',
    '@middy/secrets-manager',
    '@middy/event-normalizer',
  ],
  evidence: 'https://middy.js.org/docs/middlewares/intro',
  sanitizers: [{ path: '', removes: 'all' }],
} as const satisfies LibraryModel;
