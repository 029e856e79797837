// superstruct: an integer
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { assert, integer, object, size, string } from 'superstruct';
import { Pool } from 'pg';

const pool = new Pool();

const Body = object({ id: integer(), page: integer() });

export const handler = async (event: APIGatewayProxyEvent) => {
  const input: unknown = JSON.parse(event.body ?? '{}');
  assert(input, Body);
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = '${input.id}'`);
  return { statusCode: 200, body: '' };
};
