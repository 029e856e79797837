// A field taken out of the event by nested destructuring reaches the SQL text.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: APIGatewayProxyHandler = async (event) => {
  const {
    pathParameters: { orderId },
    requestContext: { stage },
  } = event as never as { pathParameters: { orderId: string }; requestContext: { stage: string } };
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM orders WHERE order_no = '${orderId}'`);
  return { statusCode: 200, body: JSON.stringify({ stage, rows }) };
};
