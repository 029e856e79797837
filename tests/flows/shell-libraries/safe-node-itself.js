// Node.js starts itself with a script of the program; what follows is the script's business.
const { execFileSync, spawn } = require('child_process');

exports.handler = async (event) => {
  // ok: no-command-injection
  spawn(process.execPath, ['worker.js', event.body]);
  // ok: no-command-injection
  execFileSync(process.execPath, ['--no-warnings', 'worker.js', '--name', event.queryStringParameters.name]);
};
