// The shell runs a constant script, which reads the input.
const { spawn } = require('child_process');

exports.handler = async (event) => {
  const child = spawn('bash', ['-c', 'cat > /tmp/input']);
  // ok: no-command-injection
  child.stdin.end(event.body);
};
