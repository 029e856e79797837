// Of a text only some letters are kept, by looking at each
const { execSync } = require('node:child_process');

exports.handler = async (event) => {
  const name = [...event.queryStringParameters.name].filter((letter) => /[a-z0-9]/i.test(letter)).join('');
  // ok: no-command-injection
  return { statusCode: 200, body: execSync(`make ${name}`).toString() };
};
