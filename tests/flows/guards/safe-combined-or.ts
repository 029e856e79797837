// Either check is enough to go on, and both make the text harmless.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: APIGatewayProxyHandler = async (event) => {
  const ref = event.queryStringParameters?.ref ?? '';
  if (/^\d+$/.test(ref) || /^[A-Z]{2}\d{6}$/.test(ref)) {
    // ok: no-sql-injection
    const { rows } = await pool.query(`SELECT * FROM claims WHERE ref = '${ref}'`);
    return { statusCode: 200, body: JSON.stringify(rows) };
  }
  return { statusCode: 400, body: '' };
};
