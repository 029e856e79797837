// joi: a rule of its own with a pattern
import type { APIGatewayProxyEvent } from 'aws-lambda';
import Joi from 'joi';
import { Pool } from 'pg';

const pool = new Pool();
const Order = Joi.object({ id: Joi.string().custom((value, helpers) => {
  if (!/^\w+$/.test(value)) return helpers.error('any.invalid');
  return value;
}) });

export const handler = async (event: APIGatewayProxyEvent) => {
  const { error, value } = Order.validate(JSON.parse(event.body ?? '{}'));
  if (error) return { statusCode: 400, body: error.message };
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE id = '${value.id}'`);
  return { statusCode: 200, body: '' };
};
