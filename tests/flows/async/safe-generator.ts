// A generator yields the position of what it was given.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

function* conditions(params: Record<string, string | undefined>): Generator<string | number> {
  let position = 0;
  for (const value of Object.values(params)) {
    if (value) yield `tag = $${++position}`;
  }
}

export const handler: APIGatewayProxyHandler = async (event) => {
  const params = event.queryStringParameters ?? {};
  const where = [...conditions(params)].join(' OR ');
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM bookmarks WHERE ${where}`, Object.values(params));
  return { statusCode: 200, body: JSON.stringify(rows) };
};
