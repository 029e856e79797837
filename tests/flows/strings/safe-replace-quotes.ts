// Replacing everything but letters and digits leaves nothing that SQL reads.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const given = event.queryStringParameters?.brand ?? '';
  const brand = given.replace(/[^A-Za-z0-9]/g, '');
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM products WHERE brand = '${brand}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
