// A hook of Fastify that only warns.
import Fastify from 'fastify';
import awsLambdaFastify from '@fastify/aws-lambda';
import jwt from 'jsonwebtoken';
import { Pool } from 'pg';
const pool = new Pool();
const app = Fastify();
app.addHook('preHandler', async (request, reply) => {
  const token = request.headers.authorization?.slice(7);
  if (!token) {
    reply.code(401);
    return reply.send({ error: 'unauthorized' });
  }
  try {
    jwt.verify(token, process.env.KEY!, { algorithms: ['HS256'] });
  } catch {
    request.log.warn('bad token');
  }
});
app.get('/orders',
// ruleid: require-authentication
async () => {
  const { rows } = await pool.query('SELECT * FROM orders');
  return rows;
});
export const handler = awsLambdaFastify(app);
