// URLSearchParams.get answers decoded text.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const params = new URLSearchParams(event.rawQueryString);
  const flag = params.get('flag');
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM features WHERE enabled = ${flag}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
