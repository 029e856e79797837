// Steps that are looked for in a normalized path, removed as runs, or removed until none is left.
const fs = require('fs');
const path = require('path');
const ROOT = '/srv/data';
exports.handler = async (event) => {
  const q = event.queryStringParameters;
  const clean = path.normalize(q.a);
  if (clean.startsWith('..')) return { statusCode: 403 };
  // ok: no-path-traversal
  const a = fs.readFileSync(path.join(ROOT, clean), 'utf8');
  if (q.b.split('/').some((segment) => segment === '..')) return { statusCode: 403 };
  // ok: no-path-traversal
  const c = fs.readFileSync(path.join(ROOT, q.c.replace(/\.\./g, '')), 'utf8');
  let d = q.d;
  while (d.includes('../')) d = d.replace('../', '');
  // ok: no-path-traversal
  const dd = fs.readFileSync(path.join(ROOT, d), 'utf8');
  return { a, c, dd };
};
