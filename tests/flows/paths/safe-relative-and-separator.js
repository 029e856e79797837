// The relative path does not begin with a step and a separator; a flag of the check.
const fs = require('fs');
const path = require('path');
const ROOT = '/srv/data';
exports.handler = async (event) => {
  const full = path.resolve(ROOT, event.pathParameters.name);
  const isInside = full.startsWith(ROOT + path.sep);
  // ok: no-path-traversal
  const body = isInside ? fs.readFileSync(full, 'utf8') : 'none';
  const rel = path.relative(ROOT, full);
  const escapes = rel.startsWith('..' + path.sep) || rel === '..' || path.isAbsolute(rel);
  if (escapes) return { statusCode: 403 };
  // ok: no-path-traversal
  return { statusCode: 200, body: body + fs.readFileSync(full) };
};
