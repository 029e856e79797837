import type { LibraryModel } from '../schema.ts';

/** ShellJS: `exec` runs a shell, `cmd` does not. */
export const shelljs = {
  package: ['shelljs', 'shelljs/global'],
  evidence: 'https://www.npmjs.com/package/shelljs',
  sinks: [
    { threat: 'shell', path: 'Member[exec].Argument[0]' },
    { threat: 'shell', path: 'Member[cmd].Argument[0]' },
  ],
} as const satisfies LibraryModel;
