// valibot: the output is used when it passed
import type { APIGatewayProxyEvent } from 'aws-lambda';
import * as v from 'valibot';
import { Pool } from 'pg';

const pool = new Pool();

const Body = v.object({ id: v.pipe(v.string(), v.uuid()) });

export const handler = async (event: APIGatewayProxyEvent) => {
  const result = v.safeParse(Body, JSON.parse(event.body ?? '{}'));
  if (!result.success) return { statusCode: 400, body: String(result.issues.length) };
  const { id } = result.output;
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = '${id}'`);
  return { statusCode: 200, body: '' };
};
