// Written pairs make an object: each function lies under its own name.
const { execSync } = require('node:child_process');

const checks = Object.fromEntries([
  ['host', (s) => /^[a-z]+(\.[a-z]+)+$/.test(s)],
  ['note', (s) => s.length < 100],
]);

exports.handler = async (event) => {
  if (!checks.host(event.host)) throw new Error('odd host');
  // ok: no-command-injection
  execSync(`ping -c 1 ${event.host}`);
};
