// A variable that is null in the beginning is a sentence once a host is bad.
import { execSync } from 'node:child_process';

const isHost = (s: string) => /^[a-z]+(\.[a-z]+)+$/.test(s);

export const handler = async (event: { hosts: string[] }) => {
  let problem: string | null = null;
  for (const host of event.hosts) {
    if (!isHost(host)) problem = `odd host ${host}`;
  }
  if (problem !== null) throw new Error(problem);
  // ok: no-command-injection
  execSync(`ping -c 1 ${event.hosts.join(' ')}`);
};
