// A service that is registered elsewhere, with bound values.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import type { Pool } from 'pg';
import { resolve } from './registry';

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const pool: Pool = resolve('pool');
  // ok: no-sql-injection
  const { rows } = await pool.query('SELECT * FROM books WHERE isbn = $1', [event.pathParameters?.isbn]);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
