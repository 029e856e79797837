// The value comes out of the enum, not out of the request.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

enum Order {
  Newest = 'created_at DESC',
  Cheapest = 'price ASC',
}

const pool = new Pool();

export const handler: APIGatewayProxyHandler = async (event) => {
  const order = event.queryStringParameters?.order === 'price' ? Order.Cheapest : Order.Newest;
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM offers ORDER BY ${order}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
