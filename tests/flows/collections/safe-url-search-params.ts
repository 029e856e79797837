// URLSearchParams.has answers true or false.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const params = new URLSearchParams(event.rawQueryString);
  const flag = params.has('flag');
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM features WHERE enabled = ${flag}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
