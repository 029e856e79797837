// Of two fields destructured from one object, the one chosen by the sender is concatenated.
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { Client } from 'pg';

export async function handler(event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> {
  const { body, requestContext } = event;
  const client = new Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    // ruleid: no-sql-injection
    await client.query("INSERT INTO audit (note) VALUES ('" + body + "')");
    return { statusCode: 201, body: '' };
  } finally {
    await client.end();
  }
}
