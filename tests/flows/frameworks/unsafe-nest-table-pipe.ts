// A pipe looks names up in a table and hands on what it does not find.
import { Controller, Get, Injectable, Query, UsePipes, type PipeTransform } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';

const COLUMNS: Record<string, string> = { newest: 'created_at', cheapest: 'price' };

@Injectable()
class SortPipe implements PipeTransform {
  transform(value: string | undefined) {
    if (value === undefined) return 'id';
    return value in COLUMNS ? COLUMNS[value] : value;
  }
}

@Controller('offers')
export class OffersController {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  @Get()
  @UsePipes(new SortPipe())
  list(@Query('sort') sort: string) {
    // ruleid: no-sql-injection
    return this.db.query('SELECT * FROM offers ORDER BY ' + sort);
  }
}
