// A route of the same name is of another API, which checks nothing.
import { execSync } from 'node:child_process';
export const handler = async (event: any) => {
  const body = JSON.parse(event.body);
  // ruleid: no-command-injection
  execSync('ls ' + body.name);
};
