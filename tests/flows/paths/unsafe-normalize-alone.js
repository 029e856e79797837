// Normalizing alone keeps `..` in front, and so does one pass of replacing.
const fs = require('fs');
const path = require('path');
const ROOT = '/srv/data';
exports.handler = async (event) => {
  const name = event.pathParameters.proxy;
  const clean = path.normalize(name);
  // ruleid: no-path-traversal
  const a = fs.readFileSync(path.join(ROOT, clean));
  const twice = name.replace(/\.\.\//g, '');
  // ruleid: no-path-traversal
  const b = fs.readFileSync(path.join(ROOT, twice));
  const target = path.join(ROOT, name);
  if (target.indexOf(ROOT) !== 0) return { statusCode: 403 };
  return { a, b };
};
