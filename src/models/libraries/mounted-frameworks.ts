import type { LibraryModel } from '../schema.ts';

/** Web frameworks mounted on Lambda: their routes are the entries. */
export const mountedFrameworks = {
  package: [
    'serverless-http',
    '@codegenie/serverless-express',
    '@vendia/serverless-express',
    'aws-serverless-express',
    'aws-serverless-express/middleware',
    '@fastify/aws-lambda',
    'aws-lambda-fastify',
    'hono/aws-lambda',
    'hono/lambda-edge',
    'aws-serverless-koa',
    '@h4ad/serverless-adapter',
    'aws-lambda-koa',
  ],
  evidence: 'https://github.com/dougmoscrop/serverless-http',
  sanitizers: [
    { path: '', removes: 'all' },
    { path: 'Member[configure,handle,streamHandle,createServer,proxy]', removes: 'all' },
  ],
} as const satisfies LibraryModel;
