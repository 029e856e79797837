import { parentPort } from 'node:worker_threads';

parentPort?.on('message', ({ formula, x }: { formula: string; x: string }) => {
  const compute = new Function('x', `return ${formula}`) as (x: number) => number;
  parentPort?.postMessage(Number(compute(Number(x))));
});
