// yup: a test of length
import type { APIGatewayProxyEvent } from 'aws-lambda';
import * as yup from 'yup';
import { Pool } from 'pg';

const pool = new Pool();

const Body = yup.object({ id: yup.string().required().test('short', 'too long', (value) => (value ?? '').length < 9) });

export const handler = async (event: APIGatewayProxyEvent) => {
  const input = await Body.validate(JSON.parse(event.body ?? '{}'), { abortEarly: false });
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = '${input.id}'`);
  return { statusCode: 200, body: '' };
};
