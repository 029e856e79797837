// Fastify: the body is a bounded text
import { Type } from '@sinclair/typebox';
import awsLambdaFastify from '@fastify/aws-lambda';
import fastify from 'fastify';
import { Pool } from 'pg';

const app = fastify();
const pool = new Pool();

app.post<{ Body: { id: string }; Params: { id: string }; Querystring: { id: string } }>('/o/:id', { schema: { body: Type.Object({ id: Type.String({ maxLength: 40 }) }) } }, async (request) => {
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE id = '${request.body.id}'`);
  return {};
});

export const handler = awsLambdaFastify(app);
