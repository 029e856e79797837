// The text that goes on was printed by Date.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const since = event.queryStringParameters?.since;
  if (!since) return { statusCode: 400 };
  const day = new Date(since).toISOString().substring(0, 10);
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM visits WHERE day >= '${day}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
