// arktype: a written text or a number
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { type } from 'arktype';
import { Pool } from 'pg';

const pool = new Pool();

const Body = type({ id: "'all' | number.integer" });

export const handler = async (event: APIGatewayProxyEvent) => {
  const out = Body(JSON.parse(event.body ?? '{}'));
  if (out instanceof type.errors) return { statusCode: 400, body: out.summary };
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = '${out.id}'`);
  return { statusCode: 200, body: '' };
};
