// Checks that throw are started for each host, and nobody waits for them.
import { execSync } from 'node:child_process';

const assertHost = async (s: string) => {
  if (!/^[a-z]+(\.[a-z]+)+$/.test(s)) throw new Error('odd host');
};

export const handler = async (event: { hosts: string[] }) => {
  event.hosts.map(assertHost);
  // ruleid: no-command-injection
  execSync(`ping -c 1 ${event.hosts.join(' ')}`);
};
