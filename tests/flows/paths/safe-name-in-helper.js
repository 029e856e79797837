// A name without steps, behind a folder, is read elsewhere.
const fs = require('fs');
const path = require('path');

const ROOT = '/srv/data';

const load = (file) => fs.readFileSync(file, 'utf8');
const loadFrom = (dir, name) => load(path.join(dir, name));

exports.handler = async (event) => {
  const { name } = event.queryStringParameters;
  if (name.includes('..')) return { statusCode: 403 };
  // ok: no-path-traversal
  return { statusCode: 200, body: load(path.join(ROOT, name)) + load(ROOT + '/' + name) + loadFrom(ROOT, name) };
};
