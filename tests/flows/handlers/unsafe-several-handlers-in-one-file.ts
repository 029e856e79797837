// Two handlers of one file, one of them concatenates.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const create: APIGatewayProxyHandler = async (event) => {
  await pool.query('INSERT INTO lists (title) VALUES ($1)', [event.body]);
  return { statusCode: 201, body: '' };
};

export const rename: APIGatewayProxyHandler = async (event) => {
  // ruleid: no-sql-injection
  await pool.query(`UPDATE lists SET title = '${event.body}' WHERE id = $1`, [event.pathParameters?.id]);
  return { statusCode: 204, body: '' };
};
