// The id is checked and the name is used.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: APIGatewayProxyHandler = async (event) => {
  const input = JSON.parse(event.body ?? '{}') as { id: string; name: string };
  if (!/^\w+$/.test(input.id)) return { statusCode: 400, body: 'invalid input' };
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM players WHERE name = '${input.name}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
