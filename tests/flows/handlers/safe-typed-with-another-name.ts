// A function that is typed as a handler and binds.
import type { Handler, APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const removeComment: Handler<APIGatewayProxyEvent, APIGatewayProxyResult> = async (event) => {
  // ok: no-sql-injection
  await pool.query('DELETE FROM comments WHERE id = $1', [event.pathParameters?.id]);
  return { statusCode: 204, body: '' };
};
