// util.format with %d puts a number in.
import { format } from 'node:util';
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: APIGatewayProxyHandler = async (event) => {
  const room = event.pathParameters?.room;
  const text = format('SELECT * FROM bookings WHERE room = %d', Number(room));
  // ok: no-sql-injection
  const { rows } = await pool.query(text);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
