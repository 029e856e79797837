// Cutting, padding, trimming and changing case do not clean a text.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: APIGatewayProxyHandler = async (event) => {
  const raw = event.pathParameters?.code ?? '';
  const code = raw.slice(2).substring(0, 40).padStart(10, '0').trimEnd().toUpperCase();
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM coupons WHERE code = '${code}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
