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

/** python-shell: `runString` runs a text, `run` and the class a file. */
export const pythonShell = {
  package: 'python-shell',
  evidence: 'https://www.npmjs.com/package/python-shell',
  sinks: [
    { threat: 'shell', path: 'Member[PythonShell].Member[runString,run].Argument[0]', label: 'the script' },
    { threat: 'shell', path: 'Member[PythonShell].Argument[0]', label: 'the script' },
    { threat: 'shell', path: 'Member[PythonShell].Member[runString,run].Argument[1].Member[pythonPath]', label: 'the program' },
    {
      threat: 'shell',
      path: 'Member[PythonShell].Member[runString,run].Argument[1].Member[pythonOptions].ArrayElement',
      label: 'an option of Python',
    },
  ],
} as const satisfies LibraryModel;
