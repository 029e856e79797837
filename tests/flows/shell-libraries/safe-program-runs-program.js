// timeout runs a constant program.
const { spawnSync } = require('child_process');

exports.handler = async (event) => {
  const { word } = event.queryStringParameters;
  // ok: no-command-injection
  spawnSync('timeout', ['10', '/opt/bin/figlet', word]);
  return { statusCode: 200 };
};
