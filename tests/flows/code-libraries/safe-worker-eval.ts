// A worker with a constant script gets the text as data.
import { Worker } from 'node:worker_threads';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const code = event.body ?? '';
  // ok: no-code-injection
  const worker = new Worker('console.log(require("worker_threads").workerData)', { eval: true, workerData: code });
  await new Promise((resolve) => worker.once('exit', resolve));
  return { statusCode: 202 };
};
