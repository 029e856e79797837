// A handler that another file wraps and exports is reported once, where it is written.
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const createUser = async (event: APIGatewayProxyEvent) => {
  const { name } = event.body as unknown as { name: string };
  // ruleid: no-sql-injection
  await pool.query(`INSERT INTO users (name) VALUES ('${name}')`);
  return { statusCode: 201, body: '' };
};
