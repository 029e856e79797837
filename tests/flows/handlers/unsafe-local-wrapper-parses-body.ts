// A wrapper parses the body and hands it to the function as its first parameter.
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

function withBody<T>(fn: (input: T) => Promise<APIGatewayProxyResult>) {
  return async (event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => {
    return fn(JSON.parse(event.body ?? '{}') as T);
  };
}

export const handler = withBody<{ nickname: string }>(async ({ nickname }) => {
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM gamers WHERE nickname = '${nickname}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
});
