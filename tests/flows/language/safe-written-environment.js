// A number is written into the environment, and other names hold what the deployment says
const { execSync } = require('node:child_process');

exports.handler = async (event) => {
  process.env.COUNT = String(Number(event.count));
  process.env.BRANCH = event.branch;
  // ok: no-command-injection
  execSync(`git log -${process.env.COUNT} ${process.env.MAIN_BRANCH}`);
};
