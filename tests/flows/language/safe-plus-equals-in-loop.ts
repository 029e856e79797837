// A statement built with += in a loop takes in placeholders only.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: APIGatewayProxyHandler = async (event) => {
  const wanted = JSON.parse(event.body ?? '{}') as Record<string, string>;
  let text = 'UPDATE profiles SET updated_at = now()';
  const values: string[] = [];
  for (const key of Object.keys(wanted)) {
    values.push(wanted[key]);
    text += `, note = $${values.length}`;
  }
  text += ' WHERE id = 1';
  // ok: no-sql-injection
  await pool.query(text, values);
  return { statusCode: 204, body: '' };
};
