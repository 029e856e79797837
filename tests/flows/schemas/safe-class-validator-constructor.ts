// class-validator: a constructor sets what is checked
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { IsString, Matches, validateOrReject } from 'class-validator';
import { Pool } from 'pg';

const pool = new Pool();
class Order {
  @Matches(/^\d+$/)
  readonly id: string;

  constructor(input: { id: string }) {
    this.id = input.id;
  }
}

export const handler = async (event: APIGatewayProxyEvent) => {
  const order = new Order(JSON.parse(event.body ?? '{}'));
  await validateOrReject(order);
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE id = '${order.id}'`);
  return { statusCode: 200, body: '' };
};
