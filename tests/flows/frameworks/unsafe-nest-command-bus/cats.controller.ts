// What a bus or an emitter is given reaches the handlers that only the module imports.
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { EventEmitter2 } from '@nestjs/event-emitter';
import { CreateCat, FindCats } from './messages';

@Controller('cats')
export class CatsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly emitter: EventEmitter2,
  ) {}
  @Post()
  async create(@Body() body: { name: string; breed: string }) {
    this.emitter.emit('cat.seen', 'constant');
    // ruleid: no-command-injection
    this.emitter.emit('cat.created', body);
    return this.commands.execute(new CreateCat('Tom'));
  }
  @Get(':breed')
  find(@Param('breed') breed: string) {
    // ruleid: no-sql-injection
    return this.queries.execute(new FindCats(breed));
  }
}
