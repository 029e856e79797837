// superstruct: a text
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { coerce, create, number, object, string } from 'superstruct';
import { Pool } from 'pg';

const pool = new Pool();
const Num = coerce(number(), string(), (value) => parseFloat(value));
const Order = object({ id: string() });

export const handler = async (event: APIGatewayProxyEvent) => {
  const body = JSON.parse(event.body ?? '{}');
  const { id } = create(body, Order);
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE id = '${id}'`);
  return { statusCode: 200, body: '' };
};
