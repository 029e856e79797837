// io-ts: both of two types, a text
import type { APIGatewayProxyEvent } from 'aws-lambda';
import * as t from 'io-ts';
import { isLeft } from 'fp-ts/Either';
import { Pool } from 'pg';

const pool = new Pool();
const Order = t.intersection([t.type({ id: t.string }), t.partial({ note: t.string })]);

function decodeOrder(input: unknown): t.TypeOf<typeof Order> {
  const result = Order.decode(input);
  if (isLeft(result)) throw new Error('bad');
  return result.right;
}

export const handler = async (event: APIGatewayProxyEvent) => {
  const body = JSON.parse(event.body ?? '{}');
  const order = decodeOrder(body);
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE id = '${order.id}'`);
  return { statusCode: 200, body: '' };
};
