// An absolute name replaces the folder that it is resolved against.
const fs = require('fs');
const path = require('path');
const ROOT = '/var/task/public';
exports.handler = async (event) => {
  const name = event.queryStringParameters.f;
  if (name.includes('..')) return { statusCode: 400 };
  // an absolute name replaces the root
  // ruleid: no-path-traversal
  return fs.readFileSync(path.resolve(ROOT, name), 'utf8');
};
