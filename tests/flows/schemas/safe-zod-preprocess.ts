// zod: what is made of the input has a pattern
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { z } from 'zod';
import { Pool } from 'pg';

const pool = new Pool();
const Schema = z.object({ id: z.preprocess((value) => String(value).trim(), z.string().regex(/^\w+$/)) });

export const handler = async (event: APIGatewayProxyEvent) => {
  const body = JSON.parse(event.body ?? '{}');
  const { id } = Schema.parse(body);
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE id = '${id}'`);
  return { statusCode: 200, body: '' };
};
