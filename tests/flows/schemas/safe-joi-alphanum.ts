// joi: letters and digits
import type { APIGatewayProxyEvent } from 'aws-lambda';
import Joi from 'joi';
import { Pool } from 'pg';

const pool = new Pool();

const Body = Joi.object({ id: Joi.string().alphanum().min(3).required() });

export const handler = async (event: APIGatewayProxyEvent) => {
  const { error, value } = Body.validate(JSON.parse(event.body ?? '{}'));
  if (error) return { statusCode: 400, body: error.message };
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = '${value.id}'`);
  return { statusCode: 200, body: '' };
};
