// Of two fields destructured from one object, only the one set by the deployment is concatenated.
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { Client } from 'pg';

export async function handler(event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> {
  const { body, requestContext } = event;
  const client = new Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    // ok: no-sql-injection
    await client.query("INSERT INTO audit_" + requestContext.stage + ' (note) VALUES ($1)', [body]);
    return { statusCode: 201, body: '' };
  } finally {
    await client.end();
  }
}
