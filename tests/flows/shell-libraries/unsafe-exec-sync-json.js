// JSON.stringify quotes for JavaScript; a shell still expands $( ) inside double quotes.
const { execSync } = require('node:child_process');

exports.handler = async (event) => {
  const { title } = JSON.parse(event.body);
  // ruleid: no-command-injection
  const out = execSync(`echo ${JSON.stringify(title)} | sha1sum`);
  return { statusCode: 200, body: out.toString() };
};
