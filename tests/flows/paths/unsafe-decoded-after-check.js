// Decoding brings back what the check looked for.
const fs = require('fs');
const path = require('path');
const ROOT = '/var/task/public';
exports.handler = async (event) => {
  const encoded = event.queryStringParameters.f;
  if (encoded.includes('..')) return { statusCode: 400 };
  const name = decodeURIComponent(encoded);
  // ruleid: no-path-traversal
  return fs.readFileSync(path.join(ROOT, name), 'utf8');
};
