// One handler with the two injections repaired.
import { execFileSync, execSync } from 'node:child_process';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const { book = '', page = '' } = event.queryStringParameters ?? {};
  // ok: no-sql-injection
  const { rows } = await pool.query('SELECT path FROM books WHERE title = $1', [book]);
  // ok: no-command-injection
  const text = execFileSync('djvutxt', [`--page=${page}`, `/mnt/books/${rows.length}.djvu`]);
  return { statusCode: 200, body: text.toString() };
};
