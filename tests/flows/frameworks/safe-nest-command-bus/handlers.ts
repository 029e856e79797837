import { CommandHandler, QueryHandler, type ICommandHandler, type IQueryHandler } from '@nestjs/cqrs';
import { OnEvent } from '@nestjs/event-emitter';
import { exec, execFile } from 'node:child_process';
import { Pool } from 'pg';
import { CreateCat, FindCats } from './messages';

const pool = new Pool();

@CommandHandler(CreateCat)
export class CreateCatHandler implements ICommandHandler<CreateCat> {
  async execute(command: CreateCat) {
    await pool.query(`INSERT INTO cats (name) VALUES ('${command.name}')`);
  }
}

@QueryHandler(FindCats)
export class FindCatsHandler implements IQueryHandler<FindCats> {
  async execute({ breed }: FindCats) {
    return (await pool.query('SELECT * FROM cats WHERE breed = $1', [breed])).rows;
  }
}

export class CatListener {
  @OnEvent('cat.created')
  tell(cat: { name: string }) {
    execFile('notify', [cat.name]);
  }
  @OnEvent('cat.seen')
  look(name: string) {
    exec(`notify ${name}`);
  }
}
