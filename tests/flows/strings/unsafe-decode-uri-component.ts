// decodeURIComponent brings back what the check of the encoded text did not see.
import type { ALBHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: ALBHandler = async (event) => {
  const encoded = event.queryStringParameters?.city ?? '';
  if (!/^[\w%]+$/.test(encoded)) return { statusCode: 400 };
  const city = decodeURIComponent(encoded);
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM cities WHERE name = '${city}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
