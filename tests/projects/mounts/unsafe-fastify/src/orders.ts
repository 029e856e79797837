// A plugin in another file, registered without a hook.
import type { FastifyInstance } from 'fastify';
import { Pool } from 'pg';
const pool = new Pool();
export default async function orders(app: FastifyInstance): Promise<void> {
  app.delete('/orders/:id',
  // ruleid: require-authentication
  async (request, reply) => {
    await pool.query('DELETE FROM orders WHERE id = $1', [(request.params as { id: string }).id]);
    return reply.code(204).send();
  });
}
