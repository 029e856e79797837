// runtypes: the value that passed
import type { APIGatewayProxyEvent } from 'aws-lambda';
import * as rt from 'runtypes';
import { Pool } from 'pg';

const pool = new Pool();

const Body = rt.Object({ id: rt.Number });

export const handler = async (event: APIGatewayProxyEvent) => {
  const body = JSON.parse(event.body ?? '{}');
  const result = Body.inspect(body);
  if (!result.success) return { statusCode: 400, body: '' };
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = '${body.id}'`);
  return { statusCode: 200, body: '' };
};
