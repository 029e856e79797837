// joi: a rule of its own with a length
import type { APIGatewayProxyEvent } from 'aws-lambda';
import Joi from 'joi';
import { Pool } from 'pg';

const pool = new Pool();
const Order = Joi.object({ id: Joi.string().custom((value, helpers) => {
  if (value.length > 9) return helpers.error('any.invalid');
  return value;
}) });

export const handler = async (event: APIGatewayProxyEvent) => {
  const { error, value } = Order.validate(JSON.parse(event.body ?? '{}'));
  if (error) return { statusCode: 400, body: error.message };
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE id = '${value.id}'`);
  return { statusCode: 200, body: '' };
};
