// Decorated parameters of NestJS, and requests in decorators of one's own.
import { Body, Controller, createParamDecorator, Get, Headers, Param, Post, Query, Req, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { Pool } from 'pg';

const pool = new Pool();
export const Tenant = createParamDecorator(async (_data: unknown, context: ExecutionContext) => {
  const request = context.switchToHttp().getRequest<Request>();
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${request.headers['x-tenant']}'`);
  return 'tenant';
});
@Controller('cats')
export class CatsController {
  @Get(':id')
  async find(@Param('id') id: string, @Query('sort') sort: string, @Headers('x-a') a: string, @Req() request: Request) {
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE x = '${id}'`);
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE x = '${sort}'`);
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE x = '${a}'`);
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE x = '${request.body.name}'`);
  }
  @Post()
  async create(@Body() body: { name: string }, @Param() params: { id: string }) {
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE x = '${body.name}'`);
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE x = '${params.id}'`);
  }
}
