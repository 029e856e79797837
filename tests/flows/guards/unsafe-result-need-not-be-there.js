// What a library gives of which only the parts are known may be nothing at all.
const { exec } = require('node:child_process');
exports.handler = async (event) => {
  const x = event.queryStringParameters.x;
  const match = /^(\w+)$/.exec(x) ?? [x, x];
  // ruleid: no-command-injection
  exec(match[1]);
};
exports.replaced = async (event) => {
  const x = event.queryStringParameters.x;
  const [, name] = x.match(/^(\w+)$/) || [x, x];
  // ruleid: no-command-injection
  exec(name);
};
