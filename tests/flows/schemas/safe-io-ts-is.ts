// io-ts: a number
import type { APIGatewayProxyEvent } from 'aws-lambda';
import * as t from 'io-ts';
import { Pool } from 'pg';

const pool = new Pool();

const Body = t.partial({ id: t.number });

export const handler = async (event: APIGatewayProxyEvent) => {
  const body: unknown = JSON.parse(event.body ?? '{}');
  if (!Body.is(body)) return { statusCode: 400, body: '' };
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = '${body.id}'`);
  return { statusCode: 200, body: '' };
};
