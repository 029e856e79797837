import type { LibraryModel } from '../schema.ts';

/** Middlewares of Middy. */
export const middyMiddlewares = {
  package: [
    '@middy/http-json-body-parser',
    '@middy/http-event-normalizer',
    '@middy/http-header-normalizer',
    '@middy/http-error-handler',
    '@middy/http-cors',
    '@middy/http-urlencode-body-parser',
    '@middy/http-urlencode-path-parser',
    '@middy/http-router',
    '@middy/validator',
    '@middy/do-not-wait-for-empty-event-loop',
    '@middy/input-output-logger',
    '@middy/warmup',
    '@middy/ssm',
    '@middy/secrets-manager',
    '@middy/event-normalizer',
  ],
  evidence: 'https://middy.js.org/docs/middlewares/intro',
  flows: [{ path: '', from: 'Argument[0].ArrayElement.Member[handler]', to: 'ReturnValue', kind: 'value' }],
} as const satisfies LibraryModel;
