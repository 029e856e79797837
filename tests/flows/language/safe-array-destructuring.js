// The element taken by array destructuring is the constant one.
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const [, , project] = ['', 'projects', 'website', event.path];
  // ok: no-command-injection
  const listing = execSync(`ls -1 /mnt/efs/projects/${project}`).toString();
  return { statusCode: 200, body: listing };
};
