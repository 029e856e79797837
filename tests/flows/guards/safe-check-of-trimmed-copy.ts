// The check looks at the very text that is used.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const raw = event.queryStringParameters?.serial ?? '';
  if (!/^[0-9]+$/.test(raw)) return { statusCode: 400 };
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM engines WHERE serial = ${raw}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
