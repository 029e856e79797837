// The check comes after decodeURIComponent.
import type { ALBHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: ALBHandler = async (event) => {
  const encoded = event.queryStringParameters?.city ?? '';
  const city = decodeURIComponent(encoded);
  if (!/^\w+$/.test(city)) return { statusCode: 400 };
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM cities WHERE name = '${city}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
