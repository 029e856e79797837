// A reviver decodes what the gateway checked.
import { execSync } from 'node:child_process';
export const handler = async (event: any) => {
  const body = JSON.parse(event.body, (k, v) => (typeof v === 'string' ? decodeURIComponent(v) : v));
  // ruleid: no-command-injection
  execSync('ls ' + body.name);
};
