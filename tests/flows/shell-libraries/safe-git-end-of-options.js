// What follows --end-of-options is no option of git.
const { execFileSync } = require('node:child_process');

exports.handler = async (event) => {
  const { branch } = event.queryStringParameters;
  // ok: no-command-injection
  const log = execFileSync('git', ['log', '--format=%H', '--end-of-options', branch], { cwd: '/mnt/repository' });
  return { statusCode: 200, body: log.toString() };
};
