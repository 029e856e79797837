// exec answers a match of the whole text or null.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const slot = event.queryStringParameters?.slot ?? '';
  if (/^[0-9]{2}:[0-9]{2}$/.exec(slot) === null) return { statusCode: 400 };
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM slots WHERE starts = '${slot}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
