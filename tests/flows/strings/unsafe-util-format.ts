// util.format with %s puts the text in unchanged.
import { format } from 'node:util';
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: APIGatewayProxyHandler = async (event) => {
  const room = event.pathParameters?.room;
  const text = format("SELECT * FROM bookings WHERE room = '%s'", room);
  // ruleid: no-sql-injection
  const { rows } = await pool.query(text);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
