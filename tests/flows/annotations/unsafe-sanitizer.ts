// A function that sanitizes says nothing of what it was given, nor of other threats.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

/** @sanitizes path */
const toFile = (name: string) => name.trim();

/** @sanitizes sql */
function tidy<T>(input: T): T {
  return input;
}

export const handler: APIGatewayProxyHandler = async (event) => {
  const name = event.pathParameters?.name ?? '';
  // ruleid: no-sql-injection
  await pool.query(`SELECT '${toFile(name)}'`);
  const tidied = tidy(name);
  // ok: no-sql-injection
  await pool.query(`SELECT '${tidied}'`);
  // ruleid: no-sql-injection
  await pool.query(`SELECT '${name}'`);
  const query = { name };
  const copy = tidy(query);
  // ok: no-sql-injection
  await pool.query(`SELECT '${copy.name}'`);
  // ruleid: no-sql-injection
  await pool.query(`SELECT '${query.name}'`);
  return { statusCode: 200, body: '' };
};
