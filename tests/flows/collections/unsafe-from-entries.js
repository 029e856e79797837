// Written pairs make an object: the function under another name tells less.
const { execSync } = require('node:child_process');

const checks = Object.fromEntries([
  ['host', (s) => /^[a-z]+(\.[a-z]+)+$/.test(s)],
  ['note', (s) => s.length < 100],
]);

exports.handler = async (event) => {
  if (!checks.note(event.host)) throw new Error('odd host');
  // ruleid: no-command-injection
  execSync(`ping -c 1 ${event.host}`);
};
