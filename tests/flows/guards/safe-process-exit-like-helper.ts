// The helper that is called for a bad value never returns.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

function reject(message: string): never {
  throw new Error(message);
}

export const handler: APIGatewayProxyHandler = async (event) => {
  const floor = event.queryStringParameters?.floor ?? '0';
  if (!/^[0-9]{1,2}$/.test(floor)) reject('bad floor');
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM rooms WHERE floor = ${floor}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
