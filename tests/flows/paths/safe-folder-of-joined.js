// The folder of a path that begins with a written one and has no `..` begins with it, too.
const { mkdir, writeFile } = require('fs/promises');
const path = require('path');

exports.handler = async (event) => {
  const { name, text } = JSON.parse(event.body);
  const target = path.join('/tmp/site', path.join('/', name));
  // ok: no-path-traversal
  await mkdir(path.dirname(target), { recursive: true });
  // ok: no-path-traversal
  await writeFile(target, text);
};
