import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll } from 'vitest';

/** What linting one text came to. */
export interface LargeStackRun {
  readonly ms: number;
  /** The parser's complaint, or what the analysis or ESLint threw. */
  readonly problem: string | undefined;
}

let worker: Worker;

/**
 * Starts a worker with a large stack before the tests of the file. ESLint's parser and traverser recurse: on the usual stack they give up on
 * deep programs before any rule sees them, or V8 ends the process (a regular expression that is compiled just below the end of the stack
 * cannot throw). On a large stack they read them all.
 */
export function useLargeStack(): void {
  beforeAll(async () => {
    worker = new Worker(new URL('./lint-in-worker.mjs', import.meta.url), { resourceLimits: { stackSizeMb: 200 } });
    await once(worker, 'online');
  });
  afterAll(async () => {
    await worker.terminate();
  });
}

/** Lints one text with all rules of the built plugin, or with none. */
export async function lintOnLargeStack(text: string, withRules: boolean): Promise<LargeStackRun> {
  worker.postMessage({ text, withRules });
  const [run] = (await once(worker, 'message')) as [LargeStackRun];
  return run;
}
