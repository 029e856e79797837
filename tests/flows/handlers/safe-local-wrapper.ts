// A wrapper of one's own calls the function it is given, which binds.
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { Pool } from 'pg';

type Fn = (event: APIGatewayProxyEvent) => Promise<unknown>;
const pool = new Pool();

const withErrors =
  (fn: Fn) =>
  async (event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => {
    try {
      return { statusCode: 200, body: JSON.stringify(await fn(event)) };
    } catch (error) {
      console.error(error);
      return { statusCode: 500, body: 'internal error' };
    }
  };

export const handler = withErrors(async (event) => {
  // ok: no-sql-injection
  const { rows } = await pool.query('SELECT * FROM knives WHERE steel = $1', [event.queryStringParameters?.steel]);
  return rows;
});
