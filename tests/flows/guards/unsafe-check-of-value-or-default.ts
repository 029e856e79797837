// The value was replaced by a default for another reason than that it is missing.
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler = async (event: APIGatewayProxyEvent) => {
  const id = event.path === '/all' ? '' : (event.queryStringParameters?.id ?? '');
  if (!/^\d*$/.test(id)) return { statusCode: 400, body: '' };
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM items WHERE id = '${event.queryStringParameters?.id}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
