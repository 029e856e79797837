// Pieces that can be steps are put together again.
const fs = require('fs');
const path = require('path');

const ROOT = '/srv/data';

exports.joined = async (event) => {
  const parts = event.queryStringParameters.name.split('/').map((part) => part.trim());
  // ruleid: no-path-traversal
  return { statusCode: 200, body: fs.readFileSync(path.join(ROOT, parts.join('/')), 'utf8') };
};

exports.spread = async (event) => {
  const parts = event.queryStringParameters.name.split('/').filter((part) => part !== '.');
  // ruleid: no-path-traversal
  return { statusCode: 200, body: fs.readFileSync(path.join(ROOT, ...parts), 'utf8') };
};

exports.dots = async (event) => {
  const { name } = event.queryStringParameters;
  if (!name.split('/').every((part) => /^[\w.]+$/.test(part))) return { statusCode: 403 };
  // ruleid: no-path-traversal
  return { statusCode: 200, body: fs.readFileSync(path.join(ROOT, name), 'utf8') };
};

exports.first = async (event) => {
  const { name } = event.queryStringParameters;
  if (name.split('/')[0] === 'public') {
    // ruleid: no-path-traversal
    return { statusCode: 200, body: fs.readFileSync(path.join(ROOT, name), 'utf8') };
  }
  return { statusCode: 404 };
};
