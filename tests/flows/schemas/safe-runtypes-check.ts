// runtypes: a number
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { Number as Int, Object as Shape, String as Text } from 'runtypes';
import { Pool } from 'pg';

const pool = new Pool();

const Body = Shape({ id: Int });

export const handler = async (event: APIGatewayProxyEvent) => {
  const input = Body.check(JSON.parse(event.body ?? '{}'));
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = '${input.id}'`);
  return { statusCode: 200, body: '' };
};
