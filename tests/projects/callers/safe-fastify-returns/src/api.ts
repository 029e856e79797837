// A route of Fastify that answers by returning.
import Fastify from 'fastify';
import awsLambdaFastify from '@fastify/aws-lambda';
import jwt from 'jsonwebtoken';
import { Pool } from 'pg';
const pool = new Pool();
const app = Fastify();
app.delete('/orders/:id',
// ok: require-authentication
async (request, reply) => {
  let user;
  try {
    user = jwt.verify(request.headers.authorization?.slice(7) ?? '', process.env.KEY!, { algorithms: ['HS256'] });
  } catch {
    reply.code(401);
    return { error: 'unauthorized' };
  }
  await pool.query('DELETE FROM orders WHERE id = $1 AND owner = $2', [(request.params as any).id, (user as any).sub]);
  return { ok: true };
});
export const handler = awsLambdaFastify(app);
