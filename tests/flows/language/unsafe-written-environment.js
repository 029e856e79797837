// What is written into the environment is read again
const { execSync } = require('node:child_process');

exports.handler = async (event) => {
  process.env.BRANCH = event.branch;
  // ruleid: no-command-injection
  execSync(`git log -1 ${process.env.BRANCH}`);
};
