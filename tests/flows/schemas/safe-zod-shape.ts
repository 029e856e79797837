// zod: a part of a schema
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { z } from 'zod';
import { Pool } from 'pg';

const pool = new Pool();
const Schema = z.object({ id: z.string().uuid() });

export const handler = async (event: APIGatewayProxyEvent) => {
  const id = Schema.shape.id.parse(event.pathParameters?.id);
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE id = '${id}'`);
  return { statusCode: 200, body: '' };
};
