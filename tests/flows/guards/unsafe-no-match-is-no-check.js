// That a pattern of something bad does not match tells nothing of what else a text can be.
const fs = require('node:fs');
exports.relative = async (event) => {
  const file = event.queryStringParameters.file;
  if (file.match(/^\.\./)) return { statusCode: 400 };
  // ruleid: no-path-traversal
  return fs.readFileSync('/srv/' + file, 'utf8');
};
exports.optional = async (event) => {
  const file = event.queryStringParameters.file;
  if (file?.match(/^x/)) return { statusCode: 400 };
  // ruleid: no-path-traversal
  return fs.readFileSync('/srv/' + file, 'utf8');
};
exports.executed = async (event) => {
  const file = event.queryStringParameters.file;
  const match = /^\.\.(\/.*)$/.exec(file);
  if (match) return { statusCode: 400, body: match[1] };
  // ruleid: no-path-traversal
  return fs.readFileSync('/srv/' + file, 'utf8');
};
exports.fallback = async (event) => {
  const file = event.queryStringParameters.file;
  const name = file.match(/^(\w+)\.txt$/)?.[1] ?? file;
  // ruleid: no-path-traversal
  return fs.readFileSync('/srv/' + name, 'utf8');
};
