// A function of another file adds routes to the application that it is given; values are bound.
import type { FastifyInstance } from 'fastify';
import type { Knex } from 'knex';

export async function userRoutes(app: FastifyInstance, { db }: { db: Knex }) {
  app.get<{ Params: { id: string } }>('/:id', async (request) => {
    // ok: no-sql-injection
    return db.raw('SELECT * FROM users WHERE id = ?', [request.params.id]);
  });
}
