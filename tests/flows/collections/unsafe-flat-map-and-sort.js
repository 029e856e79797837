// flatMap and sort move elements and change nothing in them.
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const groups = JSON.parse(event.body);
  const files = groups.flatMap((group) => group.files).sort((a, b) => a.localeCompare(b));
  // ruleid: no-command-injection
  const out = execSync('sha256sum ' + files.join(' '));
  return { statusCode: 200, body: out.toString() };
};
