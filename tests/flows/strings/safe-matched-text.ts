// What an expression found is a text of its own: anchors do not matter.
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler = async (event: APIGatewayProxyEvent) => {
  const text = event.queryStringParameters?.q ?? '';
  const [first] = text.match(/[0-9]+/) ?? [];
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = ${first}`);
  const all = text.match(/\b\d+\b/g) ?? [];
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id IN (${all.join(', ')})`);
  for (const [, column, value] of text.matchAll(/(\w+)=(\d+)/g)) {
    // ok: no-sql-injection
    await pool.query(`SELECT * FROM orders WHERE ${column} = ${value}`);
  }
  const names = Array.from(text.matchAll(/(?<name>[a-z]+)/g), (match) => match.groups?.name);
  // ok: no-sql-injection
  await pool.query(`SELECT ${names.join(', ')} FROM orders`);
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = ${/\d+/.exec(text)?.[0]}`);
};
