// A handler that another file wraps and exports; values are bound.
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const createUser = async (event: APIGatewayProxyEvent) => {
  // ok: no-sql-injection
  await pool.query('INSERT INTO users (name) VALUES ($1)', [event.body]);
  return { statusCode: 201, body: '' };
};
