// runtypes: a number or a written text
import type { APIGatewayProxyEvent } from 'aws-lambda';
import * as rt from 'runtypes';
import { Pool } from 'pg';

const pool = new Pool();

const Body = rt.Object({ id: rt.Union(rt.Number, rt.Literal('all')) });

export const handler = async (event: APIGatewayProxyEvent) => {
  const input: unknown = JSON.parse(event.body ?? '{}');
  if (!Body.guard(input)) return { statusCode: 400, body: '' };
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = '${input.id}'`);
  return { statusCode: 200, body: '' };
};
