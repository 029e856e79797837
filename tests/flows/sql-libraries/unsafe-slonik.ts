// A finished text given to slonik's pool in the shape of a query object.
import { createPool, sql } from 'slonik';
import type { APIGatewayProxyHandler } from 'aws-lambda';

const created = createPool(process.env.DATABASE_URL!);

export const handler: APIGatewayProxyHandler = async (event) => {
  const pool = await created;
  const peak = event.queryStringParameters?.peak ?? '';
  // ruleid: no-sql-injection
  const rows = await pool.any({ sql: `SELECT * FROM mountains WHERE peak = '${peak}'`, type: 'SLONIK_TOKEN_QUERY', values: [] } as never);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
