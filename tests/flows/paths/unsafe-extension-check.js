// The extension says nothing of the folder.
const fs = require('fs');
const path = require('path');
const ROOT = '/var/task/public';
exports.handler = async (event) => {
  const name = decodeURIComponent(event.rawPath);
  if (path.extname(name) !== '.html') return { statusCode: 404 };
  if (name.indexOf('%2e') !== -1) return { statusCode: 400 };
  // ruleid: no-path-traversal
  const html = fs.readFileSync(ROOT + name, 'utf8');
  return { statusCode: 200, body: html };
};
