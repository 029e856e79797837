// A helper in another file makes the call; the data is its payload.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { runWorker } from './workers';

export const handler = async (event: APIGatewayProxyEventV2) => {
  const payload = JSON.parse(event.body ?? '{}');
  // ok: no-resource-injection
  await runWorker('print', payload);
  return { statusCode: 202 };
};
