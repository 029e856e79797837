// Node.js starts itself with code or a script of the sender's choice.
const { execFileSync, spawn } = require('child_process');

exports.handler = async (event) => {
  // ruleid: no-command-injection
  spawn(process.execPath, ['-e', event.body]);
  // ruleid: no-command-injection
  execFileSync(process.execPath, [event.queryStringParameters.script]);
};
