import { NestFactory } from '@nestjs/core';
import serverlessExpress from '@codegenie/serverless-express';
import type { APIGatewayProxyEvent, Callback, Context, Handler } from 'aws-lambda';
import { AppModule } from './app.module';
import { JwtGuard } from './jwt.guard';
let server: Handler;
async function bootstrap(): Promise<Handler> {
  const app = await NestFactory.create(AppModule);
  app.useGlobalGuards(new JwtGuard());
  await app.init();
  return serverlessExpress({ app: app.getHttpAdapter().getInstance() });
}
export const handler: Handler = async (event: APIGatewayProxyEvent, context: Context, callback: Callback) => {
  server = server ?? (await bootstrap());
  return server(event, context, callback);
};
export { JwtGuard };
