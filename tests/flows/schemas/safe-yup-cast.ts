// yup: what passed
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { object, string } from 'yup';
import { Pool } from 'pg';

const pool = new Pool();
const Order = object({ id: string().uuid().required() });

export const handler = async (event: APIGatewayProxyEvent) => {
  const body = JSON.parse(event.body ?? '{}');
  const { id } = Order.validateSync(body);
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE id = '${id}'`);
  return { statusCode: 200, body: '' };
};
