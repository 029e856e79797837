// The failure of safeParse is only logged and the raw body is used.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';
import { z } from 'zod';

const Order = z.object({ reference: z.string().regex(/^[A-Z0-9]{10}$/), note: z.string() });
const pool = new Pool();

export const handler: APIGatewayProxyHandler = async (event) => {
  const body = JSON.parse(event.body ?? '{}');
  const parsed = Order.safeParse(body);
  if (!parsed.success) console.warn(parsed.error.message);
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM orders WHERE reference = '${body.reference}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
