// The assertion function asserts that the value is a number in words.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

function assertId(value: unknown): asserts value is string {
  if (typeof value !== 'string') throw new TypeError('id');
  if (!/^[1-9][0-9]*$/.test(value)) throw new RangeError('id');
}

export const handler: APIGatewayProxyHandler = async (event) => {
  const id = event.queryStringParameters?.id;
  assertId(id);
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM badges WHERE id = ${id}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
