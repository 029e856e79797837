// A helper in another file makes the call: the report is where the data leaves this file.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { runWorker } from './workers';

export const handler = async (event: APIGatewayProxyEventV2) => {
  const { worker } = JSON.parse(event.body ?? '{}');
  // ruleid: no-resource-injection
  await runWorker(worker, { requested: true });
  return { statusCode: 202 };
};
