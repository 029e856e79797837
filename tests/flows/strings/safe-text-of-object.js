// The text of an object is not what is in it.
const { execSync } = require('node:child_process');

exports.handler = async (event) => {
  const options = { dir: event.queryStringParameters.dir };
  // ok: no-command-injection
  execSync(`ls ${options} ${[options, 1]}`);
};
