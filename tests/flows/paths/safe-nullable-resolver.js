// A resolver that answers nothing for what leads outside.
const fs = require('fs');
const path = require('path');
const ROOT = path.resolve(__dirname, 'public');
const resolveInside = (root, name) => {
  const target = path.resolve(root, `.${path.sep}${name}`);
  return target === root || target.startsWith(root + path.sep) ? target : null;
};
exports.handler = async (event) => {
  const file = resolveInside(ROOT, event.rawPath);
  if (!file) return { statusCode: 404 };
  // ok: no-path-traversal
  return { statusCode: 200, body: fs.readFileSync(file, 'utf8') };
};
