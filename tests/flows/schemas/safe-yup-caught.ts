// yup: what does not pass is no order
import type { APIGatewayProxyEvent } from 'aws-lambda';
import * as yup from 'yup';
import { Pool } from 'pg';

const pool = new Pool();
const Order = yup.object({ id: yup.string().uuid().required() });

export const handler = async (event: APIGatewayProxyEvent) => {
  const body = JSON.parse(event.body ?? '{}');
  const order = await Order.validate(body).catch(() => undefined);
  if (!order) return { statusCode: 400, body: '' };
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE id = '${order.id}'`);
  return { statusCode: 200, body: '' };
};
