// An address that starts with a dash is an option of curl, such as -o or --config.
const { execFile } = require('child_process');

exports.handler = (event, context, callback) => {
  const { page } = event.queryStringParameters;
  // ruleid: no-command-injection
  execFile('curl', ['-s', page], (error, stdout) => callback(error, stdout));
};
