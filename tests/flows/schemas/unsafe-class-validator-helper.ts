// class-validator: a helper for texts
import 'reflect-metadata';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { plainToInstance } from 'class-transformer';
import { IsArray, IsOptional, IsString, IsUUID, validate } from 'class-validator';
import { Pool } from 'pg';

const pool = new Pool();

class SearchDto {
  @IsArray()
  @IsString({ each: true })
  ids!: string[];

  @IsOptional()
  @IsString()
  note?: string;
}

async function toDto<T extends object>(cls: new () => T, body: string | undefined): Promise<T> {
  const dto = plainToInstance(cls, JSON.parse(body ?? '{}'));
  const errors = await validate(dto, { whitelist: true });
  if (errors.length !== 0) {
    throw new Error('Validation failed');
  }
  return dto;
}

export const handler = async (event: APIGatewayProxyEventV2) => {
  const dto = await toDto(SearchDto, event.body);
  const list = dto.ids.map((id) => `'${id}'`).join(',');
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE id IN (${list})`);
  return { statusCode: 200 };
};
