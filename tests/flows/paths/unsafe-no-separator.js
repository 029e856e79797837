// A root without a separator; what is taken away in front leaves the rest.
const fs = require('fs');
const path = require('path');
const ROOT = '/opt/data';
exports.handler = async (event) => {
  const q = event.queryStringParameters;
  const full = path.resolve(ROOT, q.name);
  // no separator: /opt/data-private passes
  if (!full.startsWith(ROOT)) return { statusCode: 403 };
  // ruleid: no-path-traversal
  const a = fs.readFileSync(full);
  const trimmed = q.name.trim().replace(/^\/+/, '');
  // ruleid: no-path-traversal
  const b = fs.readFileSync(path.join(ROOT, trimmed));
  const lead = q.other.replace(/^(\.\.\/)+/, '');
  // ruleid: no-path-traversal
  const c = fs.readFileSync(path.join(ROOT, lead));
  const dir = path.dirname(q.file);
  // ruleid: no-path-traversal
  const d = fs.readdirSync(path.join(ROOT, dir));
  return { a, b, c, d };
};
