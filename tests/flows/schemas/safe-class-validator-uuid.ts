// class-validator: a UUID
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { plainToInstance } from 'class-transformer';
import { IsInt, IsString, IsUUID, validate } from 'class-validator';
import { Pool } from 'pg';

const pool = new Pool();

class OrderDto {
  @IsUUID()
  id!: string;

  @IsInt()
  page!: number;
}

export const handler = async (event: APIGatewayProxyEvent) => {
  const dto = plainToInstance(OrderDto, JSON.parse(event.body ?? '{}'));
  const errors = await validate(dto);
  if (errors.length > 0) return { statusCode: 400, body: '' };
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = '${dto.id}'`);
  return { statusCode: 200, body: '' };
};
