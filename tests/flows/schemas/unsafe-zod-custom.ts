// zod: a type of its own with a length
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { z } from 'zod';
import { Pool } from 'pg';

const pool = new Pool();
const Schema = z.object({ id: z.custom<string>((value) => typeof value === 'string' && value.length < 9) });

export const handler = async (event: APIGatewayProxyEvent) => {
  const body = JSON.parse(event.body ?? '{}');
  const { id } = Schema.parse(body);
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE id = '${id}'`);
  return { statusCode: 200, body: '' };
};
