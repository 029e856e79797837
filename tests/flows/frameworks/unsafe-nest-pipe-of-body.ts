// A pipe looks at bodies only: parameters of the path go through it as they are.
import { BadRequestException, Controller, Param, Post, UsePipes, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { DataSource } from 'typeorm';

class WordPipe implements PipeTransform {
  transform(value: any, metadata: ArgumentMetadata) {
    if (metadata.type !== 'body') return value;
    if (!/^\w+$/.test(value)) throw new BadRequestException();
    return value;
  }
}

@Controller('tables')
@UsePipes(WordPipe)
export class TablesController {
  constructor(private readonly db: DataSource) {}

  @Post(':table')
  vacuum(@Param('table') table: string) {
    // ruleid: no-sql-injection
    return this.db.query(`VACUUM ${table}`);
  }
}
