// superstruct: any text
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { enums, mask, object, string, type } from 'superstruct';
import { Pool } from 'pg';

const pool = new Pool();

const Body = object({ id: string() });

export const handler = async (event: APIGatewayProxyEvent) => {
  const input = mask(JSON.parse(event.body ?? '{}'), Body);
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = '${input.id}'`);
  return { statusCode: 200, body: '' };
};
