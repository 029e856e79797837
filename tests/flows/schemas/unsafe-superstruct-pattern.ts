// superstruct: a pattern without anchors
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { create, object, pattern, string } from 'superstruct';
import { Pool } from 'pg';

const pool = new Pool();

const Body = object({ id: pattern(string(), /\w+/) });

export const handler = async (event: APIGatewayProxyEvent) => {
  const input = create(JSON.parse(event.body ?? '{}'), Body);
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = '${input.id}'`);
  return { statusCode: 200, body: '' };
};
