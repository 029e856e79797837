// The text around a match, a group that lets all pass, the second match instead of a group, and matches of whole lines.
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler = async (event: APIGatewayProxyEvent) => {
  const text = event.queryStringParameters?.q ?? '';
  if (text.match(/[0-9]+/)) {
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM orders WHERE id = ${text}`);
  }
  // An iterator is there even if nothing matches.
  if (text.matchAll(/^\d+$/g)) {
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM orders WHERE id = ${text}`);
  }
  for (const [, column, value] of text.matchAll(/(\w+)=(.*)/g)) {
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM orders WHERE ${column} = ${value}`);
  }
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = ${text.match(/(\d+) .*/g)?.[1]}`);
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = ${text.match(/^\d+$[^]*/m)?.[0]}`);
};
