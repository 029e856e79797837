import type { LibraryModel } from '../schema.ts';

/** zx quotes what is put into its template. */
export const zx = {
  package: ['zx', 'zx/core'],
  evidence: 'https://google.github.io/zx/api',
  types: [
    { name: 'zx.Shell', path: 'Member[$]' },
    { name: 'zx.Shell', type: 'zx.Shell', path: 'ReturnValue' },
    { name: 'zx.Shell', type: 'zx.Shell', path: 'Member[sync]' },
  ],
  sinks: [
    { threat: 'shell', path: 'Member[$].Argument[0]' },
    { threat: 'shell', path: 'Member[$].Member[prefix,postfix,shell]', label: 'what runs with every command' },
  ],
  launches: [{ type: 'zx.Shell', shell: 'quoted' }],
  sanitizers: [{ path: 'Member[quote,quotePowerShell]', removes: ['shell'] }],
} as const satisfies LibraryModel;
