// class-validator: a pattern over the whole text
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { plainToInstance } from 'class-transformer';
import { IsInt, Matches, validateOrReject } from 'class-validator';
import { Pool } from 'pg';

const pool = new Pool();

class OrderDto {
  @Matches(/^[A-Z]+$/)
  id!: string;

  @IsInt()
  page!: number;
}

export const handler = async (event: APIGatewayProxyEvent) => {
  const dto = plainToInstance(OrderDto, JSON.parse(event.body ?? '{}'));
  await validateOrReject(dto);
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = '${dto.id}'`);
  return { statusCode: 200, body: '' };
};
