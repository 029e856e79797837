// The number is made by Number, not by a cast.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

interface Page {
  offset: number;
}

const pool = new Pool();

export const handler: APIGatewayProxyHandler = async (event) => {
  const page = JSON.parse(event.body ?? '{}') as Page;
  const offset = Number(page.offset);
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM logs OFFSET ${offset} LIMIT 100`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
