// module.exports = { handler } exports a declared function.
const { exec } = require('child_process');

function handler(event, context, callback) {
  const target = event.queryStringParameters.target;
  // ruleid: no-command-injection
  exec(`traceroute ${target}`, (error, stdout) => callback(error, { statusCode: 200, body: stdout }));
}

module.exports = { handler };
