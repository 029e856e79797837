// The sql tag of slonik binds, also with sql.unsafe, which only leaves the parser out.
import { createPool, sql } from 'slonik';
import type { APIGatewayProxyHandler } from 'aws-lambda';

const created = createPool(process.env.DATABASE_URL!);

export const handler: APIGatewayProxyHandler = async (event) => {
  const pool = await created;
  const peak = event.queryStringParameters?.peak ?? '';
  // ok: no-sql-injection
  const rows = await pool.any(sql.unsafe`SELECT * FROM mountains WHERE peak = ${peak}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
