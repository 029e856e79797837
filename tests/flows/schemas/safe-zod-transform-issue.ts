// zod: a transformation to a number, or an issue
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { z } from 'zod';
import { Pool } from 'pg';

const pool = new Pool();
const Schema = z.object({ id: z.string().transform((v, ctx) => {
  const n = Number(v);
  if (Number.isNaN(n)) {
    ctx.addIssue({ code: 'custom', message: 'nan' });
    return z.NEVER;
  }
  return n;
}) });

export const handler = async (event: APIGatewayProxyEvent) => {
  const body = JSON.parse(event.body ?? '{}');
  const input = Schema.parse(body);
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE id = '${input.id}'`);
  return { statusCode: 200, body: '' };
};
