import { Body, Controller, Delete, Get, Param, Post, UseGuards } from '@nestjs/common';
import { Pool } from 'pg';
import { JwtGuard } from './jwt.guard';
const pool = new Pool();
@Controller('orders')
export class OrdersController {
  // ok: require-authentication
  @Get()
  @UseGuards(JwtGuard)
  async list() {
    return (await pool.query('SELECT * FROM orders')).rows;
  }
  @Post()
  // ruleid: require-authentication
  async add(@Body() body: { item: string }) {
    await pool.query('INSERT INTO orders (item) VALUES ($1)', [body.item]);
  }
}
