// zod/mini: a text is added
import type { APIGatewayProxyEvent } from 'aws-lambda';
import * as z from 'zod/mini';
import { Pool } from 'pg';

const pool = new Pool();
const Schema = z.extend(z.object({ page: z.number() }), { id: z.string() });

export const handler = async (event: APIGatewayProxyEvent) => {
  const body = JSON.parse(event.body ?? '{}');
  const input = z.parse(Schema, body);
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE id = '${input.id}'`);
  return { statusCode: 200, body: '' };
};
