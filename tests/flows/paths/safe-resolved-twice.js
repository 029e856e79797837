// The same path is made once for the check and once for use.
const fs = require('fs');
const path = require('path');
const ROOT = '/srv/data';
exports.handler = async (event) => {
  const f = event.pathParameters.f;
  if (!path.resolve(ROOT, f).startsWith(ROOT + path.sep)) return { statusCode: 403 };
  // ok: no-path-traversal
  return fs.readFileSync(path.resolve(ROOT, f), 'utf8');
};
