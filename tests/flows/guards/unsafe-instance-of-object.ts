// What is an instance of any object is not harmless.
import { execSync } from 'node:child_process';

export const handler = async (event: { since: unknown }) => {
  if (!(event.since instanceof Object)) throw new Error('no object');
  // ruleid: no-command-injection
  execSync(`journalctl --since ${event.since}`);
};
