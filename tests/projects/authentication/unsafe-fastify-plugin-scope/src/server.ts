// A hook of one plugin of Fastify says nothing of the other.
import Fastify from 'fastify';
import awsLambdaFastify from '@fastify/aws-lambda';
import { jwtVerify, createRemoteJWKSet } from 'jose';
import { Pool } from 'pg';
const pool = new Pool();
const keys = createRemoteJWKSet(new URL(process.env.JWKS!));
const app = Fastify();
app.register(async (admin) => {
  admin.addHook('onRequest', async (request) => {
    await jwtVerify(request.headers.authorization?.slice(7) ?? '', keys);
  });
  // ok: require-authentication
  admin.get('/admin/users', async () => (await pool.query('SELECT * FROM users')).rows);
});
app.register(async (open) => {
  // ruleid: require-authentication
  open.delete('/users', async () => {
    await pool.query('DELETE FROM users');
  });
});
export const handler = awsLambdaFastify(app);
