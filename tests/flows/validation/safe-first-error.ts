// The first bad host makes an error, which is looked at after the loop: an object is there or not.
import { execSync } from 'node:child_process';

const isHost = (s: string) => /^[a-z]+(\.[a-z]+)+$/.test(s);

export const handler = async (event: { hosts: string[] }) => {
  let problem: Error | undefined;
  for (const host of event.hosts) {
    if (!isHost(host)) {
      problem = new Error(`odd host ${host}`);
      break;
    }
  }
  if (problem) throw problem;
  // ok: no-command-injection
  execSync(`ping -c 1 ${event.hosts.join(' ')}`);
};
