// The directory of a resolved file is the root.
const fs = require('fs');
const path = require('path');

const ROOT = '/srv/data';

exports.handler = async (event) => {
  const file = path.join(ROOT, event.pathParameters.name);
  if (path.dirname(file) !== ROOT) return { statusCode: 403 };
  // ok: no-path-traversal
  return fs.readFileSync(file, 'utf8');
};
