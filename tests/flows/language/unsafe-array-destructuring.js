// An element taken by array destructuring from a split path reaches the shell.
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const [, , project] = event.path.split('/');
  // ruleid: no-command-injection
  const listing = execSync(`ls -1 /mnt/efs/projects/${project}`).toString();
  return { statusCode: 200, body: listing };
};
