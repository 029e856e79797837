// One handler with two different injections.
import { execFileSync, execSync } from 'node:child_process';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const { book = '', page = '' } = event.queryStringParameters ?? {};
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT path FROM books WHERE title = '${book}'`);
  // ruleid: no-command-injection
  const text = execSync(`djvutxt --page=${page} /mnt/books/${rows.length}.djvu`);
  return { statusCode: 200, body: text.toString() };
};
