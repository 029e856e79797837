// The list of placeholders is built by map and join.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: APIGatewayProxyHandler = async (event) => {
  const ids: string[] = JSON.parse(event.body ?? '[]');
  const list = ids.map((_, i) => `$${i + 1}`).join(', ');
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM parts WHERE id IN (${list})`, ids);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
