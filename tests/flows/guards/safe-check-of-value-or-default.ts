// A check of a value or a default is a check of the value.
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler = async (event: APIGatewayProxyEvent) => {
  const id = event.queryStringParameters?.id ?? '';
  if (!/^\d*$/.test(id)) return { statusCode: 400, body: '' };
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM items WHERE id = '${event.queryStringParameters?.id}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
