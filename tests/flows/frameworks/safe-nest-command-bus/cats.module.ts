import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { CatsController } from './cats.controller';
import { CatListener, CreateCatHandler, FindCatsHandler } from './handlers';

@Module({ imports: [CqrsModule], controllers: [CatsController], providers: [CreateCatHandler, FindCatsHandler, CatListener] })
export class CatsModule {}
