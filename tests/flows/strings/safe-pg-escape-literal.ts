// The result of escapeLiteral is used.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Client } from 'pg';

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const client = new Client();
  await client.connect();
  const term = event.queryStringParameters?.term ?? '';
  const literal = client.escapeLiteral(term);
  // ok: no-sql-injection
  const { rows } = await client.query(`SELECT * FROM wiki WHERE title = ${literal}`);
  await client.end();
  return { statusCode: 200, body: JSON.stringify(rows) };
};
