// The check comes after the file was read.
const fs = require('fs');
const path = require('path');
const BASE = path.resolve('/tmp/reports');
exports.handler = async (event) => {
  const target = path.resolve(BASE, event.pathParameters.name);
  // ruleid: no-path-traversal
  const data = fs.readFileSync(target);
  if (!target.startsWith(BASE + path.sep)) throw new Error('bad');
  return { statusCode: 200, body: data.toString('base64'), isBase64Encoded: true };
};
