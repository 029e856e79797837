// joi: the check comes first
import type { APIGatewayProxyEvent } from 'aws-lambda';
import Joi from 'joi';
import { Pool } from 'pg';

const pool = new Pool();

const Id = Joi.string().uuid().required();

export const handler = async (event: APIGatewayProxyEvent) => {
  const id = event.pathParameters?.id ?? '';
  Joi.assert(id, Id);
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = '${id}'`);
  return { statusCode: 200, body: '' };
};
