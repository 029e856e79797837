// joi: the date that was made of it
import type { APIGatewayProxyEvent } from 'aws-lambda';
import Joi from 'joi';
import { Pool } from 'pg';

const pool = new Pool();

const Body = Joi.object({ from: Joi.date().required() });

export const handler = async (event: APIGatewayProxyEvent) => {
  const body = JSON.parse(event.body ?? '{}');
  const input = Joi.attempt(body, Body);
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = '${input.from}'`);
  return { statusCode: 200, body: '' };
};
