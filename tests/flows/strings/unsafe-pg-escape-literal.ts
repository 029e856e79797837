// The result of escapeLiteral is dropped.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Client } from 'pg';

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const client = new Client();
  await client.connect();
  const term = event.queryStringParameters?.term ?? '';
  client.escapeLiteral(term);
  // ruleid: no-sql-injection
  const { rows } = await client.query(`SELECT * FROM wiki WHERE title = '${term}'`);
  await client.end();
  return { statusCode: 200, body: JSON.stringify(rows) };
};
