// The regular expression looks for the characters that are not allowed.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: APIGatewayProxyHandler = async (event) => {
  const key = event.queryStringParameters?.key ?? '';
  if (/[^a-z0-9]/.test(key)) return { statusCode: 400, body: 'bad key' };
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM settings WHERE key = '${key}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
