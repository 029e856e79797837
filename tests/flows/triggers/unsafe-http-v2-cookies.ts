// Cookies of an HTTP API are chosen by the sender.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const theme = event.cookies?.find((cookie) => cookie.startsWith('theme='))?.slice(6);
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM themes WHERE name = '${theme}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
