// Fastify: the route says that the id is a UUID
import awsLambdaFastify from '@fastify/aws-lambda';
import fastify from 'fastify';
import { Pool } from 'pg';

const app = fastify();
const pool = new Pool();

app.post<{ Body: { id: string }; Params: { id: string }; Querystring: { id: string } }>('/o/:id', { schema: { params: { type: 'object', properties: { id: { type: 'string', format: 'uuid' } } } } }, async (request) => {
    // ok: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE id = '${request.params.id}'`);
  return {};
});

export const handler = awsLambdaFastify(app);
