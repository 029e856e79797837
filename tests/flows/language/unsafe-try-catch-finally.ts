// The finally block runs with the value that the try block stored.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Client } from 'pg';

export const handler: APIGatewayProxyHandler = async (event) => {
  const client = new Client();
  let schema = 'public';
  let requested = '';
  await client.connect();
  try {
    schema = JSON.parse(event.body ?? '{}').schema;
    await client.query('BEGIN');
  } catch {
    console.error('cannot start', requested);
  } finally {
    // ruleid: no-sql-injection
    await client.query(`REFRESH MATERIALIZED VIEW ${schema}.totals`);
    await client.end();
  }
  return { statusCode: 202, body: '' };
};
