// zod: any text as a key
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { z } from 'zod';
import { Pool } from 'pg';

const pool = new Pool();
const Columns = z.object({ id: z.number(), name: z.string() });
const Schema = z.object({ sort: z.string() });

export const handler = async (event: APIGatewayProxyEvent) => {
  const body = JSON.parse(event.body ?? '{}');
  const { sort } = Schema.parse(body);
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t ORDER BY ${sort}`);
  return { statusCode: 200, body: '' };
};
