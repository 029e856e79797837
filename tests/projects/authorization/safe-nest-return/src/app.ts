// A controller of NestJS hands the caller and the id to a service.
import { NestFactory } from '@nestjs/core';
import serverlessExpress from '@codegenie/serverless-express';
import { OrdersModule } from './orders.module';
export const handler = async (event: any, context: any, callback: any) => {
  const app = await NestFactory.create(OrdersModule);
  await app.init();
  return serverlessExpress({ app: app.getHttpAdapter().getInstance() })(event, context, callback);
};
