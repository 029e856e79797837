// zod: keys with a pattern
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { z } from 'zod';
import { Pool } from 'pg';

const pool = new Pool();
const Schema = z.record(z.string().regex(/^[a-z]+$/), z.number());

export const handler = async (event: APIGatewayProxyEvent) => {
  const body = JSON.parse(event.body ?? '{}');
  const input = Schema.parse(body);
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE id = '${Object.keys(input)[0]}'`);
  return { statusCode: 200, body: '' };
};
