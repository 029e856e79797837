// A document describes an HTTP API, which checks no bodies.
import { execSync } from 'node:child_process';
export const handler = async (event: any) => {
  const body = JSON.parse(event.body);
  // ruleid: no-command-injection
  execSync('ls ' + body.name);
};
