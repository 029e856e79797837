// The handler takes no event; the middleware before it verifies the token.
import middy from '@middy/core';
import httpErrorHandler from '@middy/http-error-handler';
import createError from 'http-errors';
import { jwtVerify, createRemoteJWKSet } from 'jose';
import { Pool } from 'pg';
const pool = new Pool();
const jwks = createRemoteJWKSet(new URL('https://i.example.com/.well-known/jwks.json'));
const authenticate = () => ({
  before: async (request: any) => {
    const token = request.event.headers.authorization?.split(' ')[1];
    if (!token) throw createError(401);
    try {
      const { payload } = await jwtVerify(token, jwks, { issuer: 'https://i.example.com', audience: 'api' });
      request.event.user = payload;
    } catch {
      throw createError(401);
    }
  },
});
const list = async () => ({ statusCode: 200, body: JSON.stringify((await pool.query('SELECT * FROM orders')).rows) });
// ok: require-authentication
export const handler = middy(list).use(authenticate()).use(httpErrorHandler());
