// A check that only warns, and one of another value.
const fs = require('fs');
const path = require('path');
const ROOT = '/srv/data';
exports.handler = async (event) => {
  const target = path.resolve(ROOT, event.pathParameters.proxy);
  if (!target.startsWith(ROOT + '/')) {
    console.warn('outside', target);
  }
  // ruleid: no-path-traversal
  fs.rmSync(target, { force: true });
  const other = path.resolve(ROOT, event.queryStringParameters.f);
  if (!path.resolve(ROOT, event.queryStringParameters.g).startsWith(ROOT + '/')) return;
  // ruleid: no-path-traversal
  fs.rmSync(other, { force: true });
};
