// The middleware goes on without a token.
import middy from '@middy/core';
import { jwtVerify, createRemoteJWKSet } from 'jose';
import { Pool } from 'pg';
const pool = new Pool();
const jwks = createRemoteJWKSet(new URL('https://i.example.com/.well-known/jwks.json'));
const authenticate = () => ({
  before: async (request: any) => {
    const token = request.event.headers.authorization?.split(' ')[1];
    if (!token) return;
    const { payload } = await jwtVerify(token, jwks, { issuer: 'https://i.example.com', audience: 'api' });
    request.event.user = payload;
  },
});
// ruleid: require-authentication
const list = async () => ({ statusCode: 200, body: JSON.stringify((await pool.query('SELECT * FROM orders')).rows) });
export const handler = middy(list).use(authenticate());
