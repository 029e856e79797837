// The folder that a path must begin with has a separator at its end, however that is written.
const fs = require('fs');
const path = require('path');

const ROOT = '/srv/data';

const inside = path.join(ROOT, '/');

exports.read = async (event) => {
  const full = path.resolve(ROOT, event.queryStringParameters.name);
  if (!full.startsWith(inside)) return { statusCode: 403 };
  // ok: no-path-traversal
  return { statusCode: 200, body: fs.readFileSync(full, 'utf8') };
};

exports.list = async (event) => {
  const dir = path.resolve(ROOT, event.queryStringParameters.name);
  if (!(dir + path.sep).startsWith(ROOT + path.sep)) return { statusCode: 403 };
  // ok: no-path-traversal
  return { statusCode: 200, body: fs.readdirSync(dir).join() };
};
