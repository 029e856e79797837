// class-validator: a nested object that is validated
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { plainToInstance, Type } from 'class-transformer';
import { IsUUID, IsOptional, ValidateNested, validateOrReject } from 'class-validator';
import { Pool } from 'pg';

const pool = new Pool();

class LineDto {
  @IsUUID()
  id!: string;
}

class OrderDto {
  @IsOptional()
  @ValidateNested()
  @Type(() => LineDto)
  line!: LineDto;
}

export const handler = async (event: APIGatewayProxyEvent) => {
  const dto = plainToInstance(OrderDto, JSON.parse(event.body ?? '{}'));
  await validateOrReject(dto);
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = '${dto.line.id}'`);
  return { statusCode: 200, body: '' };
};
