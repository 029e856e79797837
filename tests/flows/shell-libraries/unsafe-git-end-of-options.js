// Nothing keeps a name that starts with dashes from being an option of git.
const { execFileSync } = require('node:child_process');

exports.handler = async (event) => {
  const { branch } = event.queryStringParameters;
  // ruleid: no-command-injection
  const log = execFileSync('git', ['log', '--format=%H', branch], { cwd: '/mnt/repository' });
  return { statusCode: 200, body: log.toString() };
};
