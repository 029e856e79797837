// A route hands its request to a method of another file; values are bound.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Pool } from 'pg';

export class OrdersController {
  private readonly pool = new Pool();

  async search(request: FastifyRequest<{ Querystring: { q: string } }>, reply: FastifyReply) {
    // ok: no-sql-injection
    return reply.send(await this.pool.query('SELECT * FROM orders WHERE note = $1', [request.query.q]));
  }
}
