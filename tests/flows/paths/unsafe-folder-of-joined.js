// The folder of a path that leads anywhere leads anywhere.
const { mkdir } = require('fs/promises');
const path = require('path');

exports.handler = async (event) => {
  const { name } = JSON.parse(event.body);
  // ruleid: no-path-traversal
  await mkdir(path.dirname(path.join('/tmp/site', name)), { recursive: true });
  // ruleid: no-path-traversal
  await mkdir(path.dirname(path.join('/', name)), { recursive: true });
};
