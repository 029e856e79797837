// superstruct: a refinement with a pattern
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { object, refine, string } from 'superstruct';
import { Pool } from 'pg';

const pool = new Pool();

const Id = refine(string(), 'id', (value) => /^[A-Z]{8}$/.test(value));
const Body = object({ id: Id });

export const handler = async (event: APIGatewayProxyEvent) => {
  const input = Body.create(JSON.parse(event.body ?? '{}'));
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = '${input.id}'`);
  return { statusCode: 200, body: '' };
};
