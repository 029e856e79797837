// zod: a key of another schema
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { z } from 'zod';
import { Pool } from 'pg';

const pool = new Pool();
const Columns = z.object({ id: z.number(), name: z.string() });
const Schema = z.object({ sort: Columns.keyof() });

export const handler = async (event: APIGatewayProxyEvent) => {
  const body = JSON.parse(event.body ?? '{}');
  const { sort } = Schema.parse(body);
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM t ORDER BY ${sort}`);
  return { statusCode: 200, body: '' };
};
