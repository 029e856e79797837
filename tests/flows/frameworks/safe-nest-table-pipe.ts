// A pipe looks names up in a table and throws at what it does not find.
import { BadRequestException, Controller, Get, Injectable, Query, UsePipes, type PipeTransform } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';

const COLUMNS: Record<string, string> = { newest: 'created_at', cheapest: 'price' };

@Injectable()
class SortPipe implements PipeTransform {
  transform(value: string | undefined) {
    if (value === undefined) return 'id';
    if (!Object.hasOwn(COLUMNS, value)) throw new BadRequestException();
    return COLUMNS[value];
  }
}

@Controller('offers')
export class OffersController {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  @Get()
  @UsePipes(new SortPipe())
  list(@Query('sort') sort: string) {
    // ok: no-sql-injection
    return this.db.query('SELECT * FROM offers ORDER BY ' + sort);
  }
}
