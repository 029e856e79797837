// What is posted to a worker arrives there
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

export const handler = async (event: { formula: string }) => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url));
  // ruleid: no-code-injection
  worker.postMessage({ formula: event.formula });
};

export const main = async (event: { formula: string }) => {
  const other = new Worker(join(__dirname, 'worker.ts'));
  // ruleid: no-code-injection
  other.postMessage({ formula: `2 * ${event.formula}` });
};
