// zod: the error ends the call
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { z } from 'zod';
import { Pool } from 'pg';

const pool = new Pool();
const Schema = z.object({ id: z.uuid() });

export const handler = async (event: APIGatewayProxyEvent) => {
  const body = JSON.parse(event.body ?? '{}');
  const input = Schema.safeParse(body);
  if (input.error) return { statusCode: 400, body: JSON.stringify(z.treeifyError(input.error)) };
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE id = '${input.data.id}'`);
  return { statusCode: 200, body: '' };
};
