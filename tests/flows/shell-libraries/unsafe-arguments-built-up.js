// The address is an operand on every way, whatever options were added before it.
const { spawnSync } = require('child_process');

exports.handler = async (event) => {
  const { branch, depth, repository } = event.queryStringParameters;
  const args = ['clone', ...(depth ? ['--depth', String(Number(depth))] : [])];
  if (branch) args.push('--branch', branch);
  args.push(repository);
  // ruleid: no-command-injection
  spawnSync('git', args);
};
