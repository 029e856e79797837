// A name without steps can be absolute where a helper reads it.
const fs = require('fs');
const path = require('path');

const ROOT = '/srv/data';

// ruleid: no-path-traversal
const load = (file) => fs.readFileSync(file, 'utf8');
const locate = (name) => path.resolve(ROOT, name);
// ruleid: no-path-traversal
const remove = (file) => fs.unlinkSync(file);

exports.handler = async (event) => {
  const { name } = event.queryStringParameters;
  if (name.includes('..')) return { statusCode: 403 };
  remove(locate(name));
  return { statusCode: 200, body: load(name) };
};
