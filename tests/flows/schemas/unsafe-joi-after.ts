// joi: the check comes too late
import type { APIGatewayProxyEvent } from 'aws-lambda';
import Joi from 'joi';
import { Pool } from 'pg';

const pool = new Pool();

const Id = Joi.string().uuid().required();

export const handler = async (event: APIGatewayProxyEvent) => {
  const id = event.pathParameters?.id ?? '';
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = '${id}'`);
  Joi.assert(id, Id);
  return { statusCode: 200, body: '' };
};
