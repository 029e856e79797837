// The check looks at the decoded name.
const fs = require('fs');
const path = require('path');
const ROOT = '/var/task/public';
exports.handler = async (event) => {
  const name = decodeURIComponent(event.queryStringParameters.f);
  if (name.includes('..') || name.includes('\0')) return { statusCode: 400 };
  // ok: no-path-traversal
  return fs.readFileSync(path.join(ROOT, name), 'utf8');
};
