// zod/mini: a pattern over the whole text
import type { APIGatewayProxyEvent } from 'aws-lambda';
import * as z from 'zod/mini';
import { Pool } from 'pg';

const pool = new Pool();
const Schema = z.object({ id: z.string().check(z.trim(), z.regex(/^[a-z]+$/)) });

export const handler = async (event: APIGatewayProxyEvent) => {
  const body = JSON.parse(event.body ?? '{}');
  const input = Schema.parse(body);
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE id = '${input.id}'`);
  return { statusCode: 200, body: '' };
};
