// NestJS: the class of the body says that the id is a text
import { Body, Controller, Param, Post, Query } from '@nestjs/common';
import { IsEnum, IsIn, IsInt, IsString, IsUUID, Matches } from 'class-validator';
import { Pool } from 'pg';

const pool = new Pool();

export class OrderDto {
  @IsString()
  id!: string;
}

@Controller('orders')
export class OrdersController {
  @Post()
  async create(@Body() dto: OrderDto) {
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE id = '${dto.id}'`);
  }
}
