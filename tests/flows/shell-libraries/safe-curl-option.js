// The address starts with a constant.
const { execFile } = require('child_process');

exports.handler = (event, context, callback) => {
  const { page } = event.queryStringParameters;
  // ok: no-command-injection
  execFile('curl', ['-s', 'https://docs.example.com/' + page], (error, stdout) => callback(error, stdout));
};
