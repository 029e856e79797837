// class-validator: a field is set and checked
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { IsInt, IsString, Matches, validate } from 'class-validator';
import { Pool } from 'pg';

const pool = new Pool();
class Order {
  @Matches(/^\d+$/)
  id!: string;
}

export const handler = async (event: APIGatewayProxyEvent) => {
  const order = new Order();
  order.id = event.pathParameters?.id ?? '';
  const errors = await validate(order);
  if (errors.length > 0) throw new Error('bad');
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE id = '${order.id}'`);
  return { statusCode: 200, body: '' };
};
