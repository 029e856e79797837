// What was taken out of a text comes back when that is decoded.
const fs = require('fs');
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const { file, tool, page } = event.queryStringParameters;
  const name = decodeURIComponent(file.replace(/[^a-zA-Z0-9%_-]/g, ''));
  // ruleid: no-path-traversal
  fs.readFileSync('/opt/data/' + name);
  const decoded = Buffer.from(tool.replace(/[^A-Za-z0-9]/g, ''), 'base64').toString();
  // ruleid: no-command-injection
  execSync('which ' + decoded);
  // ruleid: no-path-traversal
  fs.readFileSync('/opt/pages/' + unescape(page.replace(/[./]/g, '')));
};
