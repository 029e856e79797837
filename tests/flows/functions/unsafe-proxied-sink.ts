// A thin wrapper of the driver is itself where the text arrives.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool, type QueryResult } from 'pg';

const pool = new Pool();

async function run(text: string, values: unknown[] = []): Promise<QueryResult> {
  console.debug('sql', text);
  // ruleid: no-sql-injection
  return pool.query(text, values);
}

export const handler: APIGatewayProxyHandler = async (event) => {
  const owner = event.queryStringParameters?.owner;
  const { rows } = await run(`SELECT * FROM boats WHERE owner = '${owner}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
