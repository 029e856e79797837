// The text of a query object is a constant and its values are bound.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Client, type QueryConfig } from 'pg';

export const handler: APIGatewayProxyHandler = async (event) => {
  const client = new Client();
  await client.connect();
  const email = event.queryStringParameters?.email;
  const query: QueryConfig = { name: 'by-email', text: 'SELECT * FROM users WHERE email = $1', values: [email] };
  // ok: no-sql-injection
  const { rows } = await client.query(query);
  await client.end();
  return { statusCode: 200, body: JSON.stringify(rows) };
};
