// `co` goes on with what the yielded promise comes to.
const co = require('co');
const { execSync } = require('child_process');
const read = (event) => Promise.resolve({ name: JSON.parse(event.body).name, n: 1 });
exports.handler = (event) => co(function* () {
  const { name, n } = yield read(event);
  // ruleid: no-command-injection
  execSync(`id ${name}`);
  return { statusCode: 200 };
});
