// Two dashes protect only what follows them.
const { execFile } = require('node:child_process');

exports.handler = (event, context, callback) => {
  const { branch } = event.queryStringParameters;
  // ruleid: no-command-injection
  execFile('git', ['log', branch, '--', 'src'], { cwd: '/mnt/repo' }, (error, stdout) => callback(error, { statusCode: 200, body: stdout }));
};
