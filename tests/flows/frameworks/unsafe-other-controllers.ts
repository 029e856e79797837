// Decorated parameters of tsoa and routing-controllers.
import { JsonController, Get as RoutingGet, Param, Req } from 'routing-controllers';
import { Body, Controller, Path, Post, Query, Route } from 'tsoa';
import type { Request } from 'express';
import { Pool } from 'pg';

const pool = new Pool();
@Route('users')
export class UsersController extends Controller {
  @Post('{id}')
  public async create(@Path() id: string, @Body() body: { name: string }, @Query() q?: string) {
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE x = '${id}'`);
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE x = '${body.name}'`);
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE x = '${q}'`);
  }
}
@JsonController()
export class DogsController {
  @RoutingGet('/dogs/:id')
  async find(@Param('id') id: string, @Req() request: Request) {
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE x = '${id}'`);
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE x = '${request.query.q}'`);
    // ok: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE x = '${request.method}'`);
  }
}
