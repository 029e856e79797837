// A resolved path below the folder and a separator.
const fs = require('fs');
const path = require('path');
const BASE = path.resolve('/tmp/reports');
exports.handler = async (event) => {
  const target = path.resolve(BASE, event.pathParameters.name);
  if (!target.startsWith(BASE + path.sep)) throw new Error('bad');
  // ok: no-path-traversal
  const data = fs.readFileSync(target);
  return { statusCode: 200, body: data.toString('base64'), isBase64Encoded: true };
};
