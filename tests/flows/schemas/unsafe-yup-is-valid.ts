// yup: validity is asked and not looked at
import type { APIGatewayProxyEvent } from 'aws-lambda';
import * as yup from 'yup';
import { Pool } from 'pg';

const pool = new Pool();

const Id = yup.string().required().uuid();

export const handler = async (event: APIGatewayProxyEvent) => {
  const id = event.pathParameters?.id ?? '';
  const valid = await Id.isValid(id);
  console.log(valid);
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = '${id}'`);
  return { statusCode: 200, body: '' };
};
