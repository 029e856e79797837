// superstruct: a predicate of the program for texts
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { is, string, object, pattern } from 'superstruct';
import { Pool } from 'pg';

const pool = new Pool();
const isId = (value: unknown): value is string => is(value, string());

export const handler = async (event: APIGatewayProxyEvent) => {
  const id = event.pathParameters?.id;
  if (!isId(id)) return { statusCode: 400, body: '' };
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE id = '${id}'`);
  return { statusCode: 200, body: '' };
};
