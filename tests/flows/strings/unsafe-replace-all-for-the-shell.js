// Removing semicolons leaves pipes, dollars and backticks.
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const name = event.queryStringParameters.name;
  const cleaned = name.replaceAll(';', '');
  // ruleid: no-command-injection
  execSync('mkdir -p /tmp/work/' + cleaned);
  return { statusCode: 201, body: cleaned };
};
