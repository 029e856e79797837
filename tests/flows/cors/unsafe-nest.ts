// NestJS answers every origin, with credentials: by an option of the application, by a call, and by a function.
import { NestFactory } from '@nestjs/core';
import serverlessExpress from '@codegenie/serverless-express';

declare class ShopModule {}

async function start(isLegacy: boolean) {
  // ruleid: no-permissive-cors
  const app = await NestFactory.create(ShopModule, { bufferLogs: true, cors: { origin: true, credentials: true } });
  if (isLegacy) {
    // ruleid: no-permissive-cors
    app.enableCors({ origin: /shop\.example/, credentials: true });
  } else {
    app.enableCors({
      credentials: true,
      origin: (origin, callback) => {
        // ruleid: no-permissive-cors
        callback(null, origin);
      },
    });
  }
  await app.init();
  return app.getHttpAdapter().getInstance();
}

export const handler = async (event: unknown, context: unknown, callback: unknown) =>
  serverlessExpress({ app: await start(process.env.LEGACY === 'yes') })(event, context as never, callback as never);
