// The default is written after the spread and wins.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: APIGatewayProxyHandler = async (event) => {
  const given = JSON.parse(event.body ?? '{}') as { table?: string; term?: string };
  const options = { ...given, table: 'articles' };
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM ${options.table} WHERE title = $1`, [options.term]);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
