// A pipe of the class makes numbers of all parameters.
import { BadRequestException, Controller, Param, Post, UsePipes, type PipeTransform } from '@nestjs/common';
import { DataSource } from 'typeorm';

class NumberPipe implements PipeTransform<string, number> {
  transform(value: string): number {
    const number = Number.parseInt(value, 10);
    if (Number.isNaN(number)) throw new BadRequestException();
    return number;
  }
}

@Controller('shards')
@UsePipes(NumberPipe)
export class ShardsController {
  constructor(private readonly db: DataSource) {}

  @Post(':shard')
  vacuum(@Param('shard') shard: number) {
    // ok: no-sql-injection
    return this.db.query(`VACUUM shard_${shard}`);
  }
}
