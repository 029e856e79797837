// zod: an issue where the pattern does not match
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { z } from 'zod';
import { Pool } from 'pg';

const pool = new Pool();
const Schema = z.object({ id: z.string().superRefine((value, ctx) => {
  if (!/^[a-z0-9]+$/.test(value)) {
    ctx.addIssue({ code: 'custom', message: 'bad' });
  }
}) });

export const handler = async (event: APIGatewayProxyEvent) => {
  const body = JSON.parse(event.body ?? '{}');
  const input = Schema.parse(body);
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE id = '${input.id}'`);
  return { statusCode: 200, body: '' };
};
