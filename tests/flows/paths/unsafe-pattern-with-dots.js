// A pattern that lets slashes and dots pass.
const fs = require('fs');
const path = require('path');
const ROOT = '/opt/content';
// dots and slashes are both allowed: `../x.md` passes
const NAME = /^[\w./-]+\.md$/;
exports.handler = async (event) => {
  const { name } = event.pathParameters;
  if (!NAME.test(name)) return { statusCode: 400 };
  // ruleid: no-path-traversal
  return { statusCode: 200, body: fs.readFileSync(path.join(ROOT, name), 'utf8') };
};
