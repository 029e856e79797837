// z.record of numbers keeps numbers.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';
import { z } from 'zod';

const Weights = z.record(z.string(), z.number());
const pool = new Pool();

export const handler: APIGatewayProxyHandler = async (event) => {
  const weights = Weights.parse(JSON.parse(event.body ?? '{}'));
  // ok: no-sql-injection
  await pool.query(`UPDATE models SET bias = ${weights.bias} WHERE active`);
  return { statusCode: 204, body: '' };
};
