// io-ts: the original where it passed
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { isRight } from 'fp-ts/Either';
import * as t from 'io-ts';
import { Pool } from 'pg';

const pool = new Pool();

const Body = t.type({ id: t.Int });

export const handler = async (event: APIGatewayProxyEvent) => {
  const body = JSON.parse(event.body ?? '{}');
  if (!isRight(Body.decode(body))) return { statusCode: 400, body: '' };
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = '${body.id}'`);
  return { statusCode: 200, body: '' };
};
