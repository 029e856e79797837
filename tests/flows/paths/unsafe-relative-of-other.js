// The relative path of another file is looked at.
const fs = require('fs');
const path = require('path');

const ROOT = '/srv/data';

exports.handler = async (event) => {
  const file = path.join(ROOT, event.pathParameters.name);
  const relative = path.relative(ROOT, path.join(ROOT, event.queryStringParameters.name));
  if (relative.startsWith('..' + path.sep)) return { statusCode: 403 };
  // ruleid: no-path-traversal
  return fs.readFileSync(file, 'utf8');
};
