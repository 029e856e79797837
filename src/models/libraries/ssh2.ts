import type { LibraryModel } from '../schema.ts';

/** Commands on another machine. */
export const ssh2 = {
  package: ['ssh2', 'node-ssh', 'ssh2-promise'],
  evidence: 'https://www.npmjs.com/package/ssh2',
  types: [
    { name: 'ssh2.Client', path: 'Member[Client,NodeSSH].Instance' },
    { name: 'ssh2.Client', path: 'Instance' },
  ],
  sinks: [{ threat: 'shell', type: 'ssh2.Client', path: 'Member[exec,execCommand,putCommand].Argument[0]' }],
} as const satisfies LibraryModel;
