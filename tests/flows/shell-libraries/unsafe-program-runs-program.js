// timeout runs the program that its second word names.
const { spawnSync } = require('child_process');

exports.handler = async (event) => {
  const { tool } = event.queryStringParameters;
  // ruleid: no-command-injection
  spawnSync('timeout', ['10', tool, '--version']);
  return { statusCode: 200 };
};
