// The handler is named in an export list and counts only.
import { execSync } from 'node:child_process';

const main = async (event) => {
  const { branch } = event.queryStringParameters;
  // ok: no-command-injection
  execSync('git fetch origin --depth ' + branch.length, { cwd: '/mnt/repo' });
  return { statusCode: 202, body: '' };
};

export { main as handler };
