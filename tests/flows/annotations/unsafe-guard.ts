// A guard whose answer is not used, that denied, or that looked at another value.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

/** @sanitizes sql */
function isColumn(text: string): boolean {
  return globalThis.columns.has(text);
}

function known(kind: string, /** @sanitizes sql */ text: string): boolean {
  return globalThis.known(kind, text);
}

export const handler: APIGatewayProxyHandler = async (event) => {
  const column = event.queryStringParameters?.sort ?? '';
  const other = event.queryStringParameters?.other ?? '';
  isColumn(column);
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM users ORDER BY ${column}`);
  // ruleid: no-sql-injection
  if (!isColumn(column)) await pool.query(`SELECT * FROM users ORDER BY ${column}`);
  // ruleid: no-sql-injection
  if (isColumn(column)) await pool.query(`SELECT * FROM users ORDER BY ${other}`);
  // ruleid: no-sql-injection
  if (known(other, column)) await pool.query(`SELECT * FROM users ORDER BY ${other}`);
  return { statusCode: 200, body: '' };
};
