// Only the number of elements is used.
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const groups = JSON.parse(event.body);
  const files = groups.flatMap((group) => group.files).sort((a, b) => a.localeCompare(b));
  // ok: no-command-injection
  const out = execSync('seq ' + files.length);
  return { statusCode: 200, body: out.toString() };
};
