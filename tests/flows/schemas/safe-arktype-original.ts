// arktype: the original where none were found
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { type } from 'arktype';
import { Pool } from 'pg';

const pool = new Pool();

const Body = type({ id: 'string.digits' });

export const handler = async (event: APIGatewayProxyEvent) => {
  const body = JSON.parse(event.body ?? '{}');
  const out = Body(body);
  if (out instanceof type.errors) return { statusCode: 400, body: out.summary };
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = '${body.id}'`);
  return { statusCode: 200, body: '' };
};
