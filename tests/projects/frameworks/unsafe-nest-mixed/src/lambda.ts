// Methods of a controller that take nothing, with and without a guard.
import { NestFactory } from '@nestjs/core';
import serverlessExpress from '@codegenie/serverless-express';
import { AppModule } from './app.module';
let cached: ReturnType<typeof serverlessExpress> | undefined;
export const handler = async (event: unknown, context: unknown, callback: unknown) => {
  if (!cached) {
    const app = await NestFactory.create(AppModule);
    await app.init();
    cached = serverlessExpress({ app: app.getHttpAdapter().getInstance() });
  }
  return (cached as any)(event, context, callback);
};
