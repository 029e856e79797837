// That a text does not match a pattern of all that is bad, or does match one of what is good.
const fs = require('node:fs');
exports.separators = async (event) => {
  const file = event.queryStringParameters.file;
  if (file.match(/[\\/]|\.\./)) return { statusCode: 400 };
  // ok: no-path-traversal
  return fs.readFileSync('/srv/' + file, 'utf8');
};
exports.executed = async (event) => {
  const match = /^(\w+)\.txt$/.exec(event.queryStringParameters.file);
  if (!match) return { statusCode: 400 };
  // ok: no-path-traversal
  return fs.readFileSync('/srv/' + match[1], 'utf8');
};
exports.none = async (event) => {
  const file = event.queryStringParameters.file;
  if (file.match(/^\w+$/) === null) return { statusCode: 400 };
  // ok: no-path-traversal
  return fs.readFileSync('/srv/' + file, 'utf8');
};
exports.fallback = async (event) => {
  const name = event.queryStringParameters.file.match(/^(\w+)\.txt$/)?.[1] ?? 'none';
  // ok: no-path-traversal
  return fs.readFileSync('/srv/' + name, 'utf8');
};
