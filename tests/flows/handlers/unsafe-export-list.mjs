// The handler is named in an export list.
import { execSync } from 'node:child_process';

const main = async (event) => {
  const { branch } = event.queryStringParameters;
  // ruleid: no-command-injection
  execSync('git fetch origin ' + branch, { cwd: '/mnt/repo' });
  return { statusCode: 202, body: '' };
};

export { main as handler };
