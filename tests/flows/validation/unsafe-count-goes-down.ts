// What good hosts take off the count hides the bad ones.
import { execSync } from 'node:child_process';

const isHost = (s: string) => /^[a-z]+(\.[a-z]+)+$/.test(s);

export const handler = async (event: { hosts: string[] }) => {
  let failures = 0;
  for (const host of event.hosts) {
    if (isHost(host)) failures--;
    else failures++;
  }
  if (failures > 0) throw new Error('odd host');
  // ruleid: no-command-injection
  execSync(`ping -c 1 ${event.hosts.join(' ')}`);
};
