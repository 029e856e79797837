// A route hands its request to a method of another file: the finding is where the request is read.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Pool } from 'pg';

export class OrdersController {
  private readonly pool = new Pool();

  async search(request: FastifyRequest<{ Querystring: { q: string } }>, reply: FastifyReply) {
    // ruleid: no-sql-injection
    return reply.send(await this.pool.query(`SELECT * FROM orders WHERE note = '${request.query.q}'`));
  }
}
