// The remote command is a constant; the value goes to its input.
const { spawn } = require('child_process');

exports.handler = async (event) => {
  const { service } = event.queryStringParameters;
  // ok: no-command-injection
  const child = spawn('ssh', ['-i', '/tmp/key', 'ops@bastion.internal', 'restart-service']);
  child.stdin.end(service);
  return { statusCode: 202 };
};
