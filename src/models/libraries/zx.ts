import type { LibraryModel } from '../schema.ts';

/** zx quotes what is put into its template. */
export const zx = {
  package: ['zx', 'zx/core'],
  evidence: 'https://google.github.io/zx/api',
  sinks: [
    { threat: 'shell', path: 'Member[$].Argument[0]' },
    { threat: 'shell', path: 'Member[$].Member[prefix,postfix,shell]', label: 'what runs with every command' },
  ],
  sanitizers: [{ path: 'Member[quote,quotePowerShell]', removes: ['shell'] }],
} as const satisfies LibraryModel;
