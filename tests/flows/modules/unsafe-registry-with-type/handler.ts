// A service that is registered elsewhere is what its written type says.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import type { Pool } from 'pg';
import { resolve } from './registry';

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const pool: Pool = resolve('pool');
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM books WHERE isbn = '${event.pathParameters?.isbn}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
