// A value that starts with a dash is refused.
const { execFileSync } = require('node:child_process');

exports.handler = async (event) => {
  const { branch } = event.queryStringParameters;
  if (branch.startsWith('-')) return { statusCode: 400 };
  // ok: no-command-injection
  execFileSync('git', ['checkout', branch], { cwd: '/mnt/repo' });
  return { statusCode: 200 };
};
