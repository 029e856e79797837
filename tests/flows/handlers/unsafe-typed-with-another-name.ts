// A function typed as a handler need not be called handler.
import type { Handler, APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const removeComment: Handler<APIGatewayProxyEvent, APIGatewayProxyResult> = async (event) => {
  // ruleid: no-sql-injection
  await pool.query(`DELETE FROM comments WHERE id = ${event.pathParameters?.id}`);
  return { statusCode: 204, body: '' };
};
