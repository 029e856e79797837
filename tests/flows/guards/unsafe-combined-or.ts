// Either check is enough to go on, and one of them checks the length only.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: APIGatewayProxyHandler = async (event) => {
  const ref = event.queryStringParameters?.ref ?? '';
  if (/^\d+$/.test(ref) || ref.length < 40) {
    // ruleid: no-sql-injection
    const { rows } = await pool.query(`SELECT * FROM claims WHERE ref = '${ref}'`);
    return { statusCode: 200, body: JSON.stringify(rows) };
  }
  return { statusCode: 400, body: '' };
};
