// A fastify route behind @fastify/aws-lambda uses a parameter.
import awsLambdaFastify from '@fastify/aws-lambda';
import Fastify from 'fastify';
import { Pool } from 'pg';

const app = Fastify({ logger: true });
const pool = new Pool();

app.get<{ Params: { iban: string } }>('/accounts/:iban', async (request, reply) => {
  const { iban } = request.params;
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM accounts WHERE iban = '${iban}'`);
  return reply.send(rows);
});

export const handler = awsLambdaFastify(app);
