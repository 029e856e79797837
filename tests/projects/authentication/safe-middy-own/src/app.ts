// A middleware of the program's own throws before the handler.
import middy from '@middy/core';
import httpErrorHandler from '@middy/http-error-handler';
import createError from 'http-errors';
import { jwtVerify, createRemoteJWKSet } from 'jose';
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const db = new DynamoDBClient({});
const keys = createRemoteJWKSet(new URL(process.env.JWKS!));
const auth = () => ({
  before: async (request: middy.Request) => {
    try {
      await jwtVerify(String(request.event.headers.authorization).slice(7), keys, { audience: 'posts' });
    } catch {
      throw createError(401, 'Unauthorized');
    }
  },
});
const base = async (event: APIGatewayProxyEventV2) => {
  await db.send(new PutItemCommand({ TableName: 'posts', Item: { text: { S: event.body ?? '' } } }));
  return { statusCode: 201 };
};
// ok: require-authentication
export const handler = middy(base).use(auth()).use(httpErrorHandler());
