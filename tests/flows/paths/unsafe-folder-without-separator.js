// A path that begins with the name of a folder can lie in another one.
const fs = require('fs');
const path = require('path');

const ROOT = '/srv/data';

const inside = path.resolve(ROOT, './');

exports.read = async (event) => {
  const full = path.resolve(ROOT, event.queryStringParameters.name);
  if (!full.startsWith(inside)) return { statusCode: 403 };
  // ruleid: no-path-traversal
  return { statusCode: 200, body: fs.readFileSync(full, 'utf8') };
};

exports.list = async (event) => {
  const dir = path.resolve(ROOT, event.queryStringParameters.name);
  if (!(dir + path.sep).startsWith(ROOT)) return { statusCode: 403 };
  // ruleid: no-path-traversal
  return { statusCode: 200, body: fs.readdirSync(dir).join() };
};
