// Lints the texts that are sent to this worker with the built plugin. It is a worker of its own for the sake of its stack.
import { subscribe } from 'node:diagnostics_channel';
import { parentPort } from 'node:worker_threads';
import { Linter } from 'eslint';
import plugin from '../../dist/index.js';

/** @type {unknown} */
let failure;

subscribe('eslint-plugin-serverless-security:failure', (message) => {
  failure = /** @type {{ error: unknown }} */ (message).error;
});

parentPort?.on('message', (/** @type {{ text: string, withRules: boolean }} */ { text, withRules }) => {
  parentPort?.postMessage(lint(text, withRules));
});

/**
 * @param {string} text
 * @param {boolean} withRules
 * @returns {import('./large-stack.ts').LargeStackRun}
 */
function lint(text, withRules) {
  failure = undefined;
  const start = performance.now();
  let problem;
  try {
    const linter = new Linter({ configType: 'flat', cwd: '/' });
    const config = withRules ? [{ ...plugin.configs.all, files: ['**/*'] }] : [{ files: ['**/*'] }];
    const messages = linter.verify(text, config, { filename: '/program/handler.js', allowInlineConfig: false });
    problem = messages.find((message) => message.fatal === true)?.message;
    if (failure !== undefined) problem = String(failure);
  } catch (error) {
    problem = String(error);
  }
  return { ms: performance.now() - start, problem };
}
