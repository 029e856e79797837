// The check only logs: a value that starts with a dash is still an option of git.
const { execFileSync } = require('node:child_process');

exports.handler = async (event) => {
  const { branch } = event.queryStringParameters;
  if (branch.startsWith('-')) console.warn('odd branch');
  // ruleid: no-command-injection
  execFileSync('git', ['checkout', branch], { cwd: '/mnt/repo' });
  return { statusCode: 200 };
};
