// Type guards, functions that answer a truth value and assertions check what they are given.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

type Column = 'name' | 'age';

const pool = new Pool();

/** @sanitizes sql */
function isColumn(text: string): text is Column {
  return globalThis.columns.has(text);
}

/** @sanitizes sql */
async function assertColumn(text: string): Promise<void> {
  if (!(await globalThis.isColumn(text))) throw new Error('no column');
}

function known(kind: string, /** @sanitizes sql */ text: string): boolean {
  return globalThis.known(kind, text);
}

export const handler: APIGatewayProxyHandler = async (event) => {
  const column = event.queryStringParameters?.sort ?? '';
  // ok: no-sql-injection
  if (isColumn(column)) await pool.query(`SELECT * FROM users ORDER BY ${column}`);
  // ok: no-sql-injection
  if (known('column', column)) await pool.query(`SELECT * FROM users ORDER BY ${column}`);
  await assertColumn(column);
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM users ORDER BY ${column}`);
  return { statusCode: 200, body: '' };
};
