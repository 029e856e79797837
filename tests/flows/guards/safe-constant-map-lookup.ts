// The looked-up constant goes into the text.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();
const DIRECTIONS: Record<string, string> = { up: 'ASC', down: 'DESC' };

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const asked = event.queryStringParameters?.direction ?? 'up';
  const direction = DIRECTIONS[asked];
  if (!direction) return { statusCode: 400 };
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM lifts ORDER BY level ${direction}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
