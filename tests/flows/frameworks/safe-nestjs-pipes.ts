// Pipes of NestJS that let only numbers, UUIDs and words of a list pass.
import { Controller, Get, Param, ParseIntPipe, ParseUUIDPipe, Query, DefaultValuePipe } from '@nestjs/common';
import { Pool } from 'pg';

const pool = new Pool();
@Controller('cats')
export class CatsController {
  @Get(':id')
  async find(@Param('id', ParseUUIDPipe) id: string, @Query('page', new DefaultValuePipe(1), ParseIntPipe) page: number) {
    // ok: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE x = '${id}'`);
    // ok: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE x = '${page}'`);
  }
  @Get('two/:id')
  async findTwo(@Param('id', new ParseIntPipe()) id: number) {
    // ok: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE x = '${id}'`);
  }
}
