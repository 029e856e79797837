// The text goes through the standard input of a constant command.
const { execSync } = require('node:child_process');

exports.handler = async (event) => {
  const { title } = JSON.parse(event.body);
  // ok: no-command-injection
  const out = execSync('sha1sum', { input: JSON.stringify(title) });
  return { statusCode: 200, body: out.toString() };
};
