// Rest parameters gather the parts of a condition.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

function where(base: string, ...parts: string[]): string {
  return `${base} WHERE ${parts.join(' AND ')}`;
}

export const handler: APIGatewayProxyHandler = async (event) => {
  const { a = '', b = '' } = event.queryStringParameters ?? {};
  // ruleid: no-sql-injection
  const { rows } = await pool.query(where('SELECT * FROM labels', a, b), [a, b]);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
