// The cast to an enum type checks nothing.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

enum Order {
  Newest = 'created_at DESC',
  Cheapest = 'price ASC',
}

const pool = new Pool();

export const handler: APIGatewayProxyHandler = async (event) => {
  const order = event.queryStringParameters?.order as Order;
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM offers ORDER BY ${order}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
