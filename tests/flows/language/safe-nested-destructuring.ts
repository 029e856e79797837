// A field taken out of the event by nested destructuring is bound as a parameter.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: APIGatewayProxyHandler = async (event) => {
  const {
    pathParameters: { orderId },
    requestContext: { stage },
  } = event as never as { pathParameters: { orderId: string }; requestContext: { stage: string } };
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM ${stage}_orders WHERE order_no = $1`, [orderId]);
  return { statusCode: 200, body: JSON.stringify({ stage, rows }) };
};
