// io-ts: any text, taken out by fp-ts
import type { APIGatewayProxyEvent } from 'aws-lambda';
import * as E from 'fp-ts/Either';
import { pipe } from 'fp-ts/function';
import * as t from 'io-ts';
import { Pool } from 'pg';

const pool = new Pool();
const Order = t.type({ id: t.string });

export const handler = async (event: APIGatewayProxyEvent) => {
  const order = pipe(
    Order.decode(JSON.parse(event.body ?? '{}')),
    E.getOrElseW(() => {
      throw new Error('bad');
    }),
  );
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE id = '${order.id}'`);
  return { statusCode: 200, body: '' };
};
