// Failures are counted, but each turn begins at nothing: only the last host decides.
import { execSync } from 'node:child_process';

const isHost = (s: string) => /^[a-z]+(\.[a-z]+)+$/.test(s);

export const handler = async (event: { hosts: string[] }) => {
  let failures = 0;
  for (const host of event.hosts) {
    failures = 0;
    if (!isHost(host)) failures++;
  }
  if (failures > 0) throw new Error('odd host');
  // ruleid: no-command-injection
  execSync(`ping -c 1 ${event.hosts.join(' ')}`);
};
