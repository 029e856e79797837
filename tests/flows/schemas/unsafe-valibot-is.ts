// valibot: a text is a text
import type { APIGatewayProxyEvent } from 'aws-lambda';
import * as v from 'valibot';
import { Pool } from 'pg';

const pool = new Pool();

const Body = v.object({ id: v.string() });

export const handler = async (event: APIGatewayProxyEvent) => {
  const input: unknown = JSON.parse(event.body ?? '{}');
  if (!v.is(Body, input)) return { statusCode: 400, body: '' };
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = '${input.id}'`);
  return { statusCode: 200, body: '' };
};
