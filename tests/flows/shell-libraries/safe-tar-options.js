// Every name gets a constant directory in front.
const { spawnSync } = require('child_process');

exports.handler = async (event) => {
  const files = JSON.parse(event.body).files;
  // ok: no-command-injection
  spawnSync('tar', ['-czf', '/tmp/out.tgz', ...files.map((file) => './in/' + file)]);
  return { statusCode: 201, body: '' };
};
