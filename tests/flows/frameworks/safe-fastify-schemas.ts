// Parts of a Fastify request that a JSON Schema makes numbers or words of a list.
import fastify from 'fastify';
import { Pool } from 'pg';

const app = fastify();
const pool = new Pool();
const params = { type: 'object', properties: { id: { type: 'integer' } }, required: ['id'] } as const;
app.get<{ Params: { id: number } }>('/books/:id', { schema: { params } }, async (request) => {
  // ok: no-sql-injection
  return pool.query(`SELECT * FROM books WHERE id = ${request.params.id}`);
});
app.route<{ Querystring: { sort: string } }>({
  method: 'GET',
  url: '/books',
  schema: { querystring: { type: 'object', properties: { sort: { type: 'string', enum: ['title', 'year'] } } } },
  handler: async (request) => {
    // ok: no-sql-injection
    return pool.query(`SELECT * FROM books ORDER BY ${request.query.sort}`);
  },
});
