import { NestFactory } from '@nestjs/core';
import serverlessExpress from '@codegenie/serverless-express';
import type { Callback, Context, Handler } from 'aws-lambda';
import { AppModule } from './app.module';

let server: Handler;

export const handler: Handler = async (event: unknown, context: Context, callback: Callback) => {
  if (!server) {
    const app = await NestFactory.create(AppModule);
    await app.init();
    server = serverlessExpress({ app: app.getHttpAdapter().getInstance() });
  }
  return server(event, context, callback);
};
