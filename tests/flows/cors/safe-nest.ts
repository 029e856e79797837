// NestJS answers the origins of a list, or every origin without credentials.
import { NestFactory } from '@nestjs/core';
import serverlessExpress from '@codegenie/serverless-express';

declare class ShopModule {}

const allowed = ['https://shop.example', 'https://www.shop.example'];

async function start(isLegacy: boolean) {
  // ok: no-permissive-cors
  const app = await NestFactory.create(ShopModule, { bufferLogs: true, cors: { origin: '*' } });
  if (isLegacy) {
    // ok: no-permissive-cors
    app.enableCors({ origin: [/^https:\/\/shop\.example$/], credentials: true });
  } else {
    app.enableCors({
      credentials: true,
      origin: (origin, callback) => {
        // ok: no-permissive-cors
        callback(null, allowed.includes(origin ?? ''));
      },
    });
  }
  await app.init();
  return app.getHttpAdapter().getInstance();
}

export const handler = async (event: unknown, context: unknown, callback: unknown) =>
  serverlessExpress({ app: await start(process.env.LEGACY === 'yes') })(event, context as never, callback as never);
