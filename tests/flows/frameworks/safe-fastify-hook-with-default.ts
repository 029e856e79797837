// A hook that answers a promise checks a value with a default, and leaves it on the request.
import Fastify from 'fastify';
import awsLambdaFastify from '@fastify/aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();
const app = Fastify();
const columns = new Set(['name', 'age']);

app.addHook('preHandler', async (request: any, reply) => {
  const sort = request.query.sort ?? 'name';
 if (!columns.has(sort)) return reply.code(400).send();
  request.orderBy = sort;
});

app.get('/people', async (request: any) => {
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM people ORDER BY ${request.orderBy}`);
  return rows;
});

export const handler = awsLambdaFastify(app);
