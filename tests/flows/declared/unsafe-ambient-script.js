// A function that no file makes answers something made from what it is given.
const { execSync } = require('node:child_process');

exports.handler = async (event) => {
  // ruleid: no-command-injection
  execSync(`ls ${decorate(event.body)}`);
  // ruleid: no-command-injection
  execSync(`ls ${globalThis.decorate(event.body)}`);
};

exports.negated = async (event) => {
  if (FORBIDDEN.includes(event.body)) return;
  // ruleid: no-command-injection
  execSync(`ls ${event.body}`);
};
