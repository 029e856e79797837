// A spread copies the table name of the sender over the default.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: APIGatewayProxyHandler = async (event) => {
  const given = JSON.parse(event.body ?? '{}') as { table?: string; term?: string };
  const options = { table: 'articles', ...given };
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM ${options.table} WHERE title = $1`, [options.term]);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
