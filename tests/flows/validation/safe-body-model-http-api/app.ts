// A document describes a REST API, which checks bodies.
import { execSync } from 'node:child_process';
export const handler = async (event: any) => {
  const body = JSON.parse(event.body);
  // ok: no-command-injection
  execSync('ls ' + body.name);
};
