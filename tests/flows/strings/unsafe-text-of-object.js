// An object with a `toString` of its own and a list have texts that hold what is in them.
const { execSync } = require('node:child_process');

exports.handler = async (event) => {
  const { dir } = event.queryStringParameters;
  const options = { dir, toString: () => dir };
  // ruleid: no-command-injection
  execSync(`ls ${options}`);
  // ruleid: no-command-injection
  execSync(`ls ${[dir, 1]}`);
};
