// A NestJS controller hands a parameter to an injected service that binds.
import { Controller, Get, Param, Query } from '@nestjs/common';
import { FilmsService } from './films.service';

@Controller('films')
export class FilmsController {
  constructor(private readonly films: FilmsService) {}

  @Get(':genre')
  list(@Param('genre') genre: string, @Query('page') page: string) {
    // ok: no-sql-injection
    return this.films.byGenre(genre, Number(page));
  }
}
