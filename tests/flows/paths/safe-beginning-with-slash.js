// The folder's name and one more character are compared with the folder and a slash.
const path = require('path');
const fs = require('fs');
const root = '/var/data';
exports.handler = async (event) => {
  const candidate = path.resolve(root, event.queryStringParameters.file);
  if (candidate.substring(0, root.length + 1) !== root + '/') return { statusCode: 403 };
  // ok: no-path-traversal
  return { statusCode: 200, body: fs.readFileSync(candidate, 'utf8') };
};
