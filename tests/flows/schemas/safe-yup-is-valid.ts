// yup: only valid input goes on
import type { APIGatewayProxyEvent } from 'aws-lambda';
import * as yup from 'yup';
import { Pool } from 'pg';

const pool = new Pool();

const Id = yup.string().required().uuid();

export const handler = async (event: APIGatewayProxyEvent) => {
  const id = event.pathParameters?.id ?? '';
  const valid = await Id.isValid(id);
  if (!valid) return { statusCode: 400, body: '' };
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = '${id}'`);
  return { statusCode: 200, body: '' };
};
