// ||= keeps the value of the sender when there is one.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const options: { sort?: string; term?: string } = { term: event.queryStringParameters?.term };
  options.sort = event.queryStringParameters?.sort;
  options.sort ||= 'title';
  options.term ??= '';
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM books WHERE title ILIKE $1 ORDER BY ${options.sort}`, [`%${options.term}%`]);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
