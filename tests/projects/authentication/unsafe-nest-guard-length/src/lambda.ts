import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import serverlessExpress from '@codegenie/serverless-express';
import { NotesController } from './notes.controller';
@Module({ controllers: [NotesController] })
class AppModule {}
let server: ReturnType<typeof serverlessExpress>;
export const handler = async (event: unknown, context: any, callback: any) => {
  if (!server) {
    const app = await NestFactory.create(AppModule);
    await app.init();
    server = serverlessExpress({ app: app.getHttpAdapter().getInstance() });
  }
  return server(event, context, callback);
};
