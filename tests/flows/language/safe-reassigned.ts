// The variable is given a constant before it is used.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: APIGatewayProxyHandler = async (event) => {
  let region = event.queryStringParameters?.region ?? '';
  console.info('asked for', region);
  region = 'eu';
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM shops_${region}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
