// As many characters as the folder's name has are compared with it.
const { readFile } = require('node:fs/promises');
const path = require('node:path');

const root = path.resolve('/mnt/files') + path.sep;

exports.handler = async (event) => {
  const file = path.resolve(root, event.queryStringParameters.file);
  if (file.slice(0, root.length) !== root) return { statusCode: 403 };
  // ok: no-path-traversal
  return { statusCode: 200, body: await readFile(file, 'utf8') };
};
