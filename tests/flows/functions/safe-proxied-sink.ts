// The wrapper is given a constant text and the values.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool, type QueryResult } from 'pg';

const pool = new Pool();

async function run(text: string, values: unknown[] = []): Promise<QueryResult> {
  console.debug('sql', text);
  // ok: no-sql-injection
  return pool.query(text, values);
}

export const handler: APIGatewayProxyHandler = async (event) => {
  const owner = event.queryStringParameters?.owner;
  const { rows } = await run('SELECT * FROM boats WHERE owner = $1', [owner]);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
