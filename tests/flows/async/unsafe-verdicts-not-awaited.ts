// Verdicts that nobody waits for are promises, and promises are true.
import { execSync } from 'node:child_process';

const isHost = async (s: string) => /^[a-z]+(\.[a-z]+)+$/.test(s);

export const handler = async (event: { hosts: string[] }) => {
  const verdicts = event.hosts.map((host) => isHost(host));
  if (!verdicts.every((each) => each)) throw new Error('odd host');
  // ruleid: no-command-injection
  execSync(`ping -c 1 ${event.hosts.join(' ')}`);
};
