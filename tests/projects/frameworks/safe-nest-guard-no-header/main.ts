import { NestFactory } from '@nestjs/core';
import { Module } from '@nestjs/common';
import serverlessExpress from '@codegenie/serverless-express';
import { NotesController } from './notes';

@Module({ controllers: [NotesController] })
class AppModule {}

let server: ReturnType<typeof serverlessExpress> | undefined;
export const handler = async (event: unknown, context: unknown, callback: never) => {
  if (server === undefined) {
    const app = await NestFactory.create(AppModule);
    await app.init();
    server = serverlessExpress({ app: app.getHttpAdapter().getInstance() });
  }
  return server(event as never, context as never, callback);
};
