// The pipe is on the other parameter.
import { BadRequestException, Controller, Get, Query, type PipeTransform } from '@nestjs/common';
import { DataSource } from 'typeorm';

class WordPipe implements PipeTransform {
  transform(value: string) {
    if (!/^\w+$/.test(value)) throw new BadRequestException();
    return value;
  }
}

@Controller('reports')
export class ReportsController {
  constructor(private readonly db: DataSource) {}

  @Get()
  list(@Query('table', WordPipe) table: string, @Query('order') order: string) {
    // ruleid: no-sql-injection
    return this.db.query(`SELECT * FROM ${table} ORDER BY ${order}`);
  }
}
