// What is saved was compared with its owner.
import { NestFactory } from '@nestjs/core';
import { Module, Controller, Get, Patch, Body, Injectable, UseGuards, Req, Param, ForbiddenException, NotFoundException } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { InjectRepository, TypeOrmModule } from '@nestjs/typeorm';
import { Repository, Entity, PrimaryColumn, Column } from 'typeorm';
import serverlessExpress from '@vendia/serverless-express';
@Entity()
class Note { @PrimaryColumn() id: string; @Column() ownerId: string; @Column() text: string; }
@Injectable()
class NotesService {
  constructor(@InjectRepository(Note) private readonly notes: Repository<Note>) {}
  async update(id: string, userId: string, text: string) {
    const note = await this.notes.findOneBy({ id });
    if (!note) throw new NotFoundException();
    if (note.ownerId !== userId) throw new ForbiddenException();
    note.text = text;
    // ok: require-authorization
    return this.notes.save(note);
  }
  get(id: string, userId: string) {
    return this.notes.findOne({ where: { id, ownerId: userId } });
  }
}
@Controller('notes')
@UseGuards(AuthGuard('jwt'))
class NotesController {
  constructor(private readonly service: NotesService) {}
  @Patch(':id')
  update(@Param('id') id: string, @Req() req: any, @Body('text') text: string) {
    return this.service.update(id, req.user.userId, text);
  }
  @Get(':id')
  get(@Param('id') id: string, @Req() req: any) {
    return this.service.get(id, req.user.userId);
  }
}
@Module({ imports: [TypeOrmModule.forFeature([Note])], controllers: [NotesController], providers: [NotesService] })
class AppModule {}
let cached: any;
export const handler = async (event: any, context: any, cb: any) => {
  if (!cached) {
    const app = await NestFactory.create(AppModule);
    await app.init();
    cached = serverlessExpress({ app: app.getHttpAdapter().getInstance() });
  }
  return cached(event, context, cb);
};
