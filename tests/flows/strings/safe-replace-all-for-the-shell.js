// Replacing every character outside an allowed class, globally.
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const name = event.queryStringParameters.name;
  const cleaned = name.replace(/\W/g, '_');
  // ok: no-command-injection
  execSync('mkdir -p /tmp/work/' + cleaned);
  return { statusCode: 201, body: cleaned };
};
