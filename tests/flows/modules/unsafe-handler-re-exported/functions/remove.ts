// The handler is written in another file than the one that is deployed; the finding is where the handler is.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: APIGatewayProxyHandler = async (event) => {
  // ruleid: no-sql-injection
  await pool.query(`DELETE FROM drafts WHERE id = '${event.pathParameters?.id}'`);
  return { statusCode: 204, body: '' };
};
