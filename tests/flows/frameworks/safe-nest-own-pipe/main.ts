// A pipe of the program throws at what is no slug.
import { NestFactory } from '@nestjs/core';
import serverlessExpress from '@codegenie/serverless-express';
import { AppModule } from './app.module';

let server: ReturnType<typeof serverlessExpress>;

export const handler = async (event: unknown, context: unknown, callback: unknown) => {
  if (!server) {
    const app = await NestFactory.create(AppModule);
    await app.init();
    server = serverlessExpress({ app: app.getHttpAdapter().getInstance() });
  }
  return (server as any)(event, context, callback);
};
