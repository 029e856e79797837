// yup: a pattern that is open at its end
import type { APIGatewayProxyEvent } from 'aws-lambda';
import * as yup from 'yup';
import { Pool } from 'pg';

const pool = new Pool();

const Body = yup.object().shape({ id: yup.string().matches(/^[a-z]+/, 'no').required() });

export const handler = async (event: APIGatewayProxyEvent) => {
  const input = await Body.validate(JSON.parse(event.body ?? '{}'), { abortEarly: false });
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = '${input.id}'`);
  return { statusCode: 200, body: '' };
};
