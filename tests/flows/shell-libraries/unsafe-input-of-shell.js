// A shell without arguments runs what is written to its input.
const { spawn } = require('child_process');

exports.handler = async (event) => {
  const child = spawn('bash', ['-s']);
  // ruleid: no-command-injection
  child.stdin.end(`wc -l ${event.queryStringParameters.name}`);
};
