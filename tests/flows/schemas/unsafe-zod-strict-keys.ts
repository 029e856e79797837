// zod: any key
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { z } from 'zod';
import { Pool } from 'pg';

const pool = new Pool();
const Schema = z.object({ id: z.number() }).loose();

export const handler = async (event: APIGatewayProxyEvent) => {
  const body = JSON.parse(event.body ?? '{}');
  const input = Schema.parse(body);
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE id = '${Object.keys(input).map((key) => `${key} = 1`).join(' AND ')}'`);
  return { statusCode: 200, body: '' };
};
