// The results of indexOf, charCodeAt and length are numbers.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: APIGatewayProxyHandler = async (event) => {
  const raw = event.pathParameters?.code ?? '';
  const code = raw.indexOf('-') + raw.charCodeAt(0) + raw.length;
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM coupons WHERE code = '${code}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
