// superstruct: a guard narrows its argument
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { is, object, pattern, string } from 'superstruct';
import { Pool } from 'pg';

const pool = new Pool();

const Body = object({ id: pattern(string(), /^[a-f0-9]{24}$/) });

export const handler = async (event: APIGatewayProxyEvent) => {
  const input = JSON.parse(event.body ?? '{}');
  if (!is(input, Body)) return { statusCode: 400, body: '' };
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = '${input.id}'`);
  return { statusCode: 200, body: '' };
};
