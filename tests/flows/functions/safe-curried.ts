// The last argument of a curried function is bound.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();
const select = (table: string) => (column: string) => (value: string) =>
  // ok: no-sql-injection
  pool.query(`SELECT * FROM ${table} WHERE ${column} = $1`, [value]);

const byEmail = select('users')('email');

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const { rows } = await byEmail(event.queryStringParameters?.email ?? '');
  return { statusCode: 200, body: JSON.stringify(rows) };
};
