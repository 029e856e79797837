// io-ts: any text
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { isRight } from 'fp-ts/Either';
import * as t from 'io-ts';
import { Pool } from 'pg';

const pool = new Pool();

const Body = t.type({ id: t.string });

export const handler = async (event: APIGatewayProxyEvent) => {
  const decoded = Body.decode(JSON.parse(event.body ?? '{}'));
  if (!isRight(decoded)) return { statusCode: 400, body: '' };
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = '${decoded.right.id}'`);
  return { statusCode: 200, body: '' };
};
