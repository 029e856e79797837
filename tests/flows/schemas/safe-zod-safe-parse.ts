// The data of a successful safeParse is used.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';
import { z } from 'zod';

const Order = z.object({ reference: z.string().regex(/^[A-Z0-9]{10}$/), note: z.string() });
const pool = new Pool();

export const handler: APIGatewayProxyHandler = async (event) => {
  const body = JSON.parse(event.body ?? '{}');
  const parsed = Order.safeParse(body);
  if (!parsed.success) return { statusCode: 400, body: parsed.error.message };
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM orders WHERE reference = '${parsed.data.reference}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
