// A list of forbidden words is not a list of allowed ones.
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const { service } = JSON.parse(event.body);
  if (['rm', 'shutdown', 'reboot'].includes(service)) throw new Error('not allowed');
  // ruleid: no-command-injection
  const out = execSync('systemctl status ' + service);
  return { statusCode: 200, body: out.toString() };
};
