// class-validator: a constructor sets a text
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { IsString, Matches, validateOrReject } from 'class-validator';
import { Pool } from 'pg';

const pool = new Pool();
class Order {
  @IsString()
  readonly id: string;

  constructor(input: { id: string }) {
    this.id = input.id;
  }
}

export const handler = async (event: APIGatewayProxyEvent) => {
  const order = new Order(JSON.parse(event.body ?? '{}'));
  await validateOrReject(order);
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE id = '${order.id}'`);
  return { statusCode: 200, body: '' };
};
