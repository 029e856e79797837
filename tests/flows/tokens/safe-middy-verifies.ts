// A middleware of Middy verifies.
import jwt from 'jsonwebtoken';
import middy from '@middy/core';
import type { APIGatewayProxyEvent } from 'aws-lambda';
const authenticate = () => ({
  before: async (request: { event: APIGatewayProxyEvent & { user?: jwt.JwtPayload } }) => {
    const token = request.event.headers.Authorization?.split(' ')[1] ?? '';
    request.event.user = jwt.verify(token, process.env.JWT_SECRET!, { algorithms: ['HS256'] }) as jwt.JwtPayload;
  },
});
export const handler = middy(async (event: APIGatewayProxyEvent & { user?: jwt.JwtPayload }) => {
  // ok: no-unverified-token
  return { statusCode: 200, body: JSON.stringify({ id: event.user?.sub }) };
}).use(authenticate());
