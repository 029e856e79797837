// A hook of Fastify that answers.
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
    return reply.status(401).send({ error: 'unauthorized' });
  }
});
app.get('/orders',
// ok: require-authentication
async () => {
  const { rows } = await pool.query('SELECT * FROM orders');
  return rows;
});
export const handler = awsLambdaFastify(app);
