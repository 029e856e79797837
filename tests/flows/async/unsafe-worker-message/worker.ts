import { parentPort } from 'node:worker_threads';

parentPort?.on('message', ({ formula }: { formula: string }) => {
  const compute = new Function('x', `return ${formula}`) as (x: number) => number;
  return compute(2);
});
