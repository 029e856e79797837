import type { LibraryModel } from '../schema.ts';

/** serverless-http and its like: the routes of the framework are the entries, and what the mount answers is none. */
export const serverlessHttp = {
  package: ['serverless-http', 'aws-serverless-koa', 'aws-lambda-koa'],
  evidence: 'https://github.com/dougmoscrop/serverless-http#supported-frameworks',
  sanitizers: [{ path: '', removes: 'all' }],
} as const satisfies LibraryModel;

/** Hono on Lambda. */
export const honoOnLambda = {
  package: ['hono/aws-lambda', 'hono/lambda-edge'],
  evidence: 'https://hono.dev/docs/getting-started/aws-lambda',
  sanitizers: [{ path: 'Member[handle,streamHandle]', removes: 'all' }],
} as const satisfies LibraryModel;

/** aws-serverless-express and serverless-adapter. */
export const frameworkProxies = {
  package: ['aws-serverless-express', '@h4ad/serverless-adapter'],
  evidence: 'https://viniciusl.com.br/serverless-adapter/docs/main/handlers/aws',
  sanitizers: [{ path: 'Member[createServer,proxy]', removes: 'all' }],
} as const satisfies LibraryModel;

/** serverless-express: an Express application on Lambda; the event of the current call can be asked for. */
export const serverlessExpress = {
  package: ['@codegenie/serverless-express', '@vendia/serverless-express'],
  evidence: 'https://github.com/CodeGenieApp/serverless-express#getcurrentinvoke',
  types: [{ name: 'event.unknown', path: 'Member[getCurrentInvoke].ReturnValue.Member[event]' }],
  sanitizers: [
    { path: '', removes: 'all' },
    { path: 'Member[configure]', removes: 'all' },
  ],
} as const satisfies LibraryModel;

/** Apollo Server behind Express: the context function sees the request. */
export const apolloOnExpress = {
  package: ['@as-integrations/express4', '@as-integrations/express5', '@apollo/server/express4'],
  evidence: 'https://www.apollographql.com/docs/apollo-server/api/express-middleware',
  types: [{ name: 'express.Request', path: 'Member[expressMiddleware].Argument[1].Member[context].Parameter[0].Member[req]' }],
  natives: [
    { path: 'Member[expressMiddleware]', native: 'mounts' },
    { path: 'Member[expressMiddleware].Argument[1].Member[context]', native: 'precedes' },
  ],
} as const satisfies LibraryModel;

/** Apollo Server on Lambda: the context function sees the event. */
export const apolloOnLambda = {
  package: '@as-integrations/aws-lambda',
  evidence: 'https://github.com/apollo-server-integrations/apollo-server-integration-aws-lambda#context',
  types: [
    {
      name: 'event.apigw-rest',
      path: 'Member[startServerAndCreateLambdaHandler].Argument[2].Member[context].Parameter[0].Member[event]',
    },
    {
      name: 'event.apigw-http',
      path: 'Member[startServerAndCreateLambdaHandler].Argument[2].Member[context].Parameter[0].Member[event]',
    },
  ],
  natives: [
    { path: 'Member[startServerAndCreateLambdaHandler]', native: 'mounts' },
    { path: 'Member[startServerAndCreateLambdaHandler].Argument[2].Member[context]', native: 'precedes' },
  ],
  sanitizers: [{ path: 'Member[startServerAndCreateLambdaHandler]', removes: 'all' }],
} as const satisfies LibraryModel;
