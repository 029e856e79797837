// Parts of a Fastify request of which a JSON Schema says that they are texts, or nothing.
import fastify from 'fastify';
import { Pool } from 'pg';

const app = fastify();
const pool = new Pool();
const params = { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] } as const;
app.get<{ Params: { id: string; part: string } }>('/books/:id/:part', { schema: { params } }, async (request) => {
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM books WHERE id = ${request.params.id}`);
  // ruleid: no-sql-injection
  return pool.query(`SELECT * FROM books WHERE id = ${request.params.part}`);
});
app.route<{ Querystring: { sort: string } }>({
  method: 'GET',
  url: '/books',
  schema: { querystring: { type: 'object', properties: { sort: { type: 'string', maxLength: 40 } } } },
  handler: async (request) => {
    // ruleid: no-sql-injection
    return pool.query(`SELECT * FROM books ORDER BY ${request.query.sort}`);
  },
});
