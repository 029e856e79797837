// Rest parameters gather the values.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

function where(base: string, ...parts: string[]): string {
  return `${base} WHERE ${parts.map((_, i) => `label = $${i + 1}`).join(' OR ')}`;
}

export const handler: APIGatewayProxyHandler = async (event) => {
  const { a = '', b = '' } = event.queryStringParameters ?? {};
  // ok: no-sql-injection
  const { rows } = await pool.query(where('SELECT * FROM labels', a, b), [a, b]);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
