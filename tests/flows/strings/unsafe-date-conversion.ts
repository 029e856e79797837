// The date is checked for presence only and its text goes on.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const since = event.queryStringParameters?.since;
  if (!since) return { statusCode: 400 };
  const day = since.substring(0, 30);
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM visits WHERE day >= '${day}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
