// arktype: a list of a type that lets any text pass
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { type } from 'arktype';
import { Pool } from 'pg';

const pool = new Pool();
const Line = type({ id: 'string', qty: 'number > 0' });
const Order = type({ lines: Line.array() });

export const handler = async (event: APIGatewayProxyEvent) => {
  const body = JSON.parse(event.body ?? '{}');
  const order = Order(body);
  if (order instanceof type.errors) throw new Error(order.summary);
  for (const line of order.lines) {
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE id = '${line.id}'`);
  }
  return { statusCode: 200, body: '' };
};
