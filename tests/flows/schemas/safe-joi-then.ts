// joi: what passed comes to `then`
import type { APIGatewayProxyEvent } from 'aws-lambda';
import Joi from 'joi';
import { Pool } from 'pg';

const pool = new Pool();
const Order = Joi.object({ id: Joi.string().token() });

export const handler = async (event: APIGatewayProxyEvent) => {
  const body = JSON.parse(event.body ?? '{}');
  await Order.validateAsync(body).then((order) => {
  // ok: no-sql-injection
  return pool.query(`SELECT * FROM t WHERE id = '${order.id}'`);
  });
  return { statusCode: 200, body: '' };
};
