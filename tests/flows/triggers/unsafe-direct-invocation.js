// The payload of a direct invocation.
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const format = event.format;
  // ruleid: no-command-injection
  execSync(`cwebp /tmp/in.png -o /tmp/out.${format}`);
  return { done: true };
};
