// module.exports = { handler } exports a declared function that runs a program without a shell.
const { execFile } = require('child_process');

function handler(event, context, callback) {
  const target = event.queryStringParameters.target;
  // ok: no-command-injection
  execFile('traceroute', ['--', target], (error, stdout) => callback(error, { statusCode: 200, body: stdout }));
}

module.exports = { handler };
