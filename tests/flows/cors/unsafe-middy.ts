// The options of a middleware of Middy.
import middy from '@middy/core';
import cors from '@middy/http-cors';
import type { APIGatewayProxyEvent } from 'aws-lambda';
export const handler = middy(async (event: APIGatewayProxyEvent) => ({ statusCode: 200, body: '' }))
  // ruleid: no-permissive-cors
  .use(cors({ origin: '*', credentials: true }));
