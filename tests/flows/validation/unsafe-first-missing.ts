// Of two parameters the first may be missing: then the loop ends, and nobody looked at the second.
import { execSync } from 'node:child_process';

const isHost = (s?: string) => s !== undefined && /^[a-z]+(\.[a-z]+)+$/.test(s);

export const handler = async (event: { from?: string; to?: string }) => {
  let problem: string | undefined;
  for (const host of [event.from, event.to]) {
    if (!isHost(host)) {
      problem = host;
      break;
    }
  }
  if (problem !== undefined) throw new Error(`odd host ${problem}`);
  // ruleid: no-command-injection
  execSync(`ping -c 1 ${event.to}`);
};
