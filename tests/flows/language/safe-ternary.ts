// Both arms of the conditional expression are constants.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const direction = event.queryStringParameters?.direction;
  const suffix = direction ? 'DESC' : 'ASC';
  // ok: no-sql-injection
  const { rows } = await pool.query('SELECT * FROM tickets ORDER BY opened_at ' + suffix);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
