// The loop ends at the first bad host; where that is the empty text, nobody looked at those after it.
import { execSync } from 'node:child_process';

const isHost = (s: string) => /^[a-z]+(\.[a-z]+)+$/.test(s);

export const handler = async (event: { hosts: string[] }) => {
  let problem: string | undefined;
  for (const host of event.hosts) {
    if (!isHost(host)) {
      problem = host;
      break;
    }
  }
  if (problem) throw new Error(`odd host ${problem}`);
  // ruleid: no-command-injection
  execSync(`ping -c 1 ${event.hosts.join(' ')}`);
};
