// The list names the allowed words.
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const { service } = JSON.parse(event.body);
  if (!['nginx', 'cron', 'redis'].includes(service)) throw new Error('not allowed');
  // ok: no-command-injection
  const out = execSync('systemctl status ' + service);
  return { statusCode: 200, body: out.toString() };
};
