// What is no object can be a text still; what is no text can be an object whose parts are texts.
const { execSync } = require('node:child_process');

const trim = (value) => (value && typeof value === 'object' ? null : typeof value === 'number' ? 1 : value);

exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  // ruleid: no-command-injection
  execSync('ls ' + trim(body.depth));
  if (typeof body.options === 'string') return;
  // ruleid: no-command-injection
  execSync('ls ' + body.options.dir);
};
