import type { LibraryModel } from '../schema.ts';

/** Libraries that hand a text to a shell. */
export const shellRunners = {
  package: ['node-cmd', 'shell-exec', 'exec-sh', 'await-exec', 'sudo-prompt', '@vscode/sudo-prompt', 'concurrently'],
  evidence: 'https://www.npmjs.com/package/node-cmd',
  sinks: [
    { threat: 'shell', path: 'Member[run,runSync,get,promise,exec].Argument[0]' },
    { threat: 'shell', path: 'Argument[0]' },
    { threat: 'shell', path: 'Argument[0].ArrayElement' },
    { threat: 'shell', path: 'Argument[0].ArrayElement.Member[command]' },
  ],
} as const satisfies LibraryModel;
