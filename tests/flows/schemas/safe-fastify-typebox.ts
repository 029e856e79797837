// Fastify: the body is described by TypeBox
import { Type } from '@sinclair/typebox';
import awsLambdaFastify from '@fastify/aws-lambda';
import fastify from 'fastify';
import { Pool } from 'pg';

const app = fastify();
const pool = new Pool();

app.post<{ Body: { id: string }; Params: { id: string }; Querystring: { id: string } }>('/o/:id', { schema: { body: Type.Object({ id: Type.String({ pattern: '^\\w+$' }) }) } }, async (request) => {
    // ok: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE id = '${request.body.id}'`);
  return {};
});

export const handler = awsLambdaFastify(app);
