// parseInt is called, but the text is used.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: APIGatewayProxyHandler = async (event) => {
  const id = event.pathParameters?.id ?? '0';
  const parsed = parseInt(id, 10);
  // ruleid: no-sql-injection
  const { rows } = await pool.query('SELECT * FROM users WHERE id = ' + id);
  return { statusCode: parsed > 0 ? 200 : 404, body: JSON.stringify(rows) };
};
