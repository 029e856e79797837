// Two handlers of one file, both bind.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const create: APIGatewayProxyHandler = async (event) => {
  await pool.query('INSERT INTO lists (title) VALUES ($1)', [event.body]);
  return { statusCode: 201, body: '' };
};

export const rename: APIGatewayProxyHandler = async (event) => {
  // ok: no-sql-injection
  await pool.query('UPDATE lists SET title = $2 WHERE id = $1', [event.pathParameters?.id, event.body]);
  return { statusCode: 204, body: '' };
};
