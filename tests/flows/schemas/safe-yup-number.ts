// yup: a number
import type { APIGatewayProxyEvent } from 'aws-lambda';
import * as yup from 'yup';
import { Pool } from 'pg';

const pool = new Pool();

const Body = yup.object({ limit: yup.number().integer().default(10), id: yup.number().integer().required() });

export const handler = async (event: APIGatewayProxyEvent) => {
  const input = await Body.validate(JSON.parse(event.body ?? '{}'), { abortEarly: false });
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = '${input.id}'`);
  return { statusCode: 200, body: '' };
};
