// class-validator: errors end the call
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { plainToClass } from 'class-transformer';
import { IsIn, IsInt, validateSync } from 'class-validator';
import { Pool } from 'pg';

const pool = new Pool();

class OrderDto {
  @IsIn(['a', 'b'])
  id!: string;

  @IsInt()
  page!: number;
}

export const handler = async (event: APIGatewayProxyEvent) => {
  const dto = plainToClass(OrderDto, JSON.parse(event.body ?? '{}'));
  const errors = validateSync(dto);
  if (errors.length) throw new Error('Bad request');
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = '${dto.id}'`);
  return { statusCode: 200, body: '' };
};
