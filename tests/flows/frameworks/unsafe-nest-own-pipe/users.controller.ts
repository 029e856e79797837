import { Controller, Get, Param } from '@nestjs/common';
import { SlugPipe } from './slug.pipe';
import { UsersService } from './users.service';

@Controller('users')
export class UsersController {
  constructor(private readonly users: UsersService) {}

  @Get(':slug')
  find(@Param('slug', SlugPipe) slug: string) {
    // ruleid: no-sql-injection
    return this.users.bySlug(slug);
  }
}
