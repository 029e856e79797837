// The assertion function asserts that the value is a text.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

function assertId(value: unknown): asserts value is string {
  if (typeof value !== 'string') throw new TypeError('id');
}

export const handler: APIGatewayProxyHandler = async (event) => {
  const id = event.queryStringParameters?.id;
  assertId(id);
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM badges WHERE id = ${id}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
