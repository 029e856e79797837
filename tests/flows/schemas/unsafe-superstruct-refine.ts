// superstruct: a refinement of length
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { object, refine, string } from 'superstruct';
import { Pool } from 'pg';

const pool = new Pool();

const Id = refine(string(), 'id', (value) => value.length === 8);
const Body = object({ id: Id });

export const handler = async (event: APIGatewayProxyEvent) => {
  const input = Body.create(JSON.parse(event.body ?? '{}'));
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = '${input.id}'`);
  return { statusCode: 200, body: '' };
};
