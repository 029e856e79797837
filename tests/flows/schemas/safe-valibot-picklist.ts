// valibot: one of a list
import type { APIGatewayProxyEvent } from 'aws-lambda';
import * as v from 'valibot';
import { Pool } from 'pg';

const pool = new Pool();

const Body = v.object({ id: v.picklist(['a', 'b']) });

export const handler = async (event: APIGatewayProxyEvent) => {
  const input = v.parse(Body, JSON.parse(event.body ?? '{}'));
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = '${String(input.id)}'`);
  return { statusCode: 200, body: '' };
};
