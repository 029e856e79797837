// The first step of a path that is not relative to the folder, and not resolved, tells nothing.
const { readFile } = require('node:fs/promises');

exports.handler = async (event) => {
  const { file } = event.queryStringParameters;
  if (file.split('/')[0] === '..') return { statusCode: 403 };
  // ruleid: no-path-traversal
  return { statusCode: 200, body: await readFile(`/mnt/files/${file}`, 'utf8') };
};
