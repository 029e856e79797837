// The value stands behind two dashes, or is the value of an option.
const { execFile } = require('node:child_process');

exports.handler = (event, context, callback) => {
  const { file, author } = event.queryStringParameters;
  // ok: no-command-injection
  execFile('git', ['log', '--author', author, '--', file], { cwd: '/mnt/repo' }, (error, stdout) => callback(error, { statusCode: 200, body: stdout }));
};
