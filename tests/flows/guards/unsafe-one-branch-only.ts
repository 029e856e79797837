// An id validated on one branch only still reaches the query.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();
const DIGITS = /^\d+$/;

export const handler: APIGatewayProxyHandler = async (event) => {
  const id = event.pathParameters?.id ?? '';
  if (event.headers['x-strict'] === '1') {
    if (!DIGITS.test(id)) return { statusCode: 400, body: 'bad id' };
  }
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM meters WHERE id = ${id}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
