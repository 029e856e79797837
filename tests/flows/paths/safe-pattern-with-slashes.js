// A pattern that lets slashes pass but no `..`.
const fs = require('fs');
const path = require('path');
const ROOT = '/opt/content';
const NAME = /^[\w-]+(?:\/[\w-]+)*\.md$/;
function assertName(name) {
  if (typeof name !== 'string' || !NAME.test(name)) {
    const error = new Error('invalid name');
    error.statusCode = 400;
    throw error;
  }
}
exports.handler = async (event) => {
  const { name } = event.pathParameters;
  assertName(name);
  // ok: no-path-traversal
  return { statusCode: 200, body: fs.readFileSync(path.join(ROOT, name), 'utf8') };
};
