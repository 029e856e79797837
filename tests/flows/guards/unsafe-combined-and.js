// Of the two conditions the dangerous one is negated.
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const branch = event.queryStringParameters.branch;
  if (branch && !/^[a-z0-9]+$/.test(branch)) {
    // ruleid: no-command-injection
    execSync('git -C /mnt/repo checkout ' + branch);
  }
  return { statusCode: 204, body: '' };
};
