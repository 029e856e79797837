// isNaN is asked of another value than the one that is used.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: APIGatewayProxyHandler = async (event) => {
  const { from, size } = JSON.parse(event.body ?? '{}');
  if (Number.isNaN(Number(from))) return { statusCode: 400, body: '' };
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM pictures LIMIT ${size}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
