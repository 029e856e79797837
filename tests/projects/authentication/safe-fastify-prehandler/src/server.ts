// Hooks of routes of Fastify that answer when the token is not valid.
import Fastify, { type FastifyReply, type FastifyRequest } from 'fastify';
import awsLambdaFastify from '@fastify/aws-lambda';
import { createVerifier } from 'fast-jwt';
import { Pool } from 'pg';
const pool = new Pool();
const verify = createVerifier({ key: process.env.KEY! });
const app = Fastify();
async function requireUser(request: FastifyRequest, reply: FastifyReply) {
  try {
    await verify(request.headers.authorization?.slice(7) ?? '');
  } catch {
    return reply.code(401).send({ error: 'unauthorized' });
  }
}
// ok: require-authentication
app.get('/orders', { preHandler: requireUser }, async () => (await pool.query('SELECT * FROM orders')).rows);
app.route({
  method: 'DELETE',
  url: '/orders/:id',
  preHandler: [requireUser],
  // ok: require-authentication
  handler: async (request: FastifyRequest<{ Params: { id: string } }>) => {
    await pool.query('DELETE FROM orders WHERE id = $1', [request.params.id]);
  },
});
export const handler = awsLambdaFastify(app);
