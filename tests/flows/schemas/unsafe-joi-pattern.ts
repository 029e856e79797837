// joi: a pattern that must not match
import type { APIGatewayProxyEvent } from 'aws-lambda';
import Joi from 'joi';
import { Pool } from 'pg';

const pool = new Pool();

const Body = Joi.object({ id: Joi.string().pattern(/^[\w-]+$/, { invert: true }).required() });

export const handler = async (event: APIGatewayProxyEvent) => {
  const { error, value } = Body.validate(JSON.parse(event.body ?? '{}'));
  if (error) return { statusCode: 400, body: error.message };
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = '${value.id}'`);
  return { statusCode: 200, body: '' };
};
