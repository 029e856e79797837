// The handler is written in another file than the one that is deployed.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: APIGatewayProxyHandler = async (event) => {
  // ok: no-sql-injection
  await pool.query('DELETE FROM drafts WHERE id = $1', [event.pathParameters?.id]);
  return { statusCode: 204, body: '' };
};
