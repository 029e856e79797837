// Names spread into the arguments of tar may be options, such as --checkpoint-action.
const { spawnSync } = require('child_process');

exports.handler = async (event) => {
  const files = JSON.parse(event.body).files;
  // ruleid: no-command-injection
  spawnSync('tar', ['-czf', '/tmp/out.tgz', ...files]);
  return { statusCode: 201, body: '' };
};
