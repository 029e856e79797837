import { NestFactory } from '@nestjs/core';
import { Module } from '@nestjs/common';
import serverlessExpress from '@codegenie/serverless-express';
import { FlagsController } from './flags.controller';

@Module({ controllers: [FlagsController] })
class AppModule {}

let cached: any;
export const handler = async (event: unknown, context: unknown, callback: any) => {
  if (!cached) {
    const app = await NestFactory.create(AppModule);
    await app.init();
    cached = serverlessExpress({ app: app.getHttpAdapter().getInstance() });
  }
  return cached(event, context, callback);
};
