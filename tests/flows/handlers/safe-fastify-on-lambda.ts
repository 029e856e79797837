// A fastify route behind @fastify/aws-lambda binds a parameter.
import awsLambdaFastify from '@fastify/aws-lambda';
import Fastify from 'fastify';
import { Pool } from 'pg';

const app = Fastify({ logger: true });
const pool = new Pool();

app.get<{ Params: { iban: string } }>('/accounts/:iban', async (request, reply) => {
  const { iban } = request.params;
  // ok: no-sql-injection
  const { rows } = await pool.query('SELECT * FROM accounts WHERE iban = $1', [iban]);
  return reply.send(rows);
});

export const handler = awsLambdaFastify(app);
