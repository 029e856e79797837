// joi: one of a list
import type { APIGatewayProxyEvent } from 'aws-lambda';
import Joi from 'joi';
import { Pool } from 'pg';

const pool = new Pool();
const base = Joi.object({ page: Joi.number() });
const Order = base.keys({ id: Joi.string().valid('a', 'b') });

export const handler = async (event: APIGatewayProxyEvent) => {
  const body = JSON.parse(event.body ?? '{}');
  const { id } = Joi.attempt(body, Order, { stripUnknown: true });
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE id = '${id}'`);
  return { statusCode: 200, body: '' };
};
