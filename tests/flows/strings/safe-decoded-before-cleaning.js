// Decoded first, or freed of what begins something encoded.
const fs = require('fs');
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const { file, tool, page } = event.queryStringParameters;
  const name = decodeURIComponent(file).replace(/[^a-zA-Z0-9%_-]/g, '');
  // ok: no-path-traversal
  fs.readFileSync('/opt/data/' + name);
  const decoded = Buffer.from(tool, 'base64').toString().replace(/[^A-Za-z0-9]/g, '');
  // ok: no-command-injection
  execSync('which ' + decoded);
  // ok: no-path-traversal
  fs.readFileSync('/opt/pages/' + decodeURIComponent(page.replace(/[./%]/g, '')));
};
