// What is an instance of a class whose objects are harmless, a date, is harmless itself.
import { execSync } from 'node:child_process';

export const handler = async (event: { since: unknown }) => {
  if (!(event.since instanceof Date)) throw new Error('no date');
  // ok: no-command-injection
  execSync(`journalctl --since ${event.since}`);
};
