// A middleware with written origins.
import middy from '@middy/core';
import cors from '@middy/http-cors';
import type { APIGatewayProxyEvent } from 'aws-lambda';
export const handler = middy(async (_event: APIGatewayProxyEvent) => ({ statusCode: 200, body: '' }))
  // ok: no-permissive-cors
  .use(cors({ origins: ['https://www.example.com'], credentials: true }));
