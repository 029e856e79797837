// Both ends of a copy; one `../` taken away leaves others.
const fse = require('fs-extra');
const path = require('path');
exports.handler = async (event) => {
  const { from, to } = JSON.parse(event.body);
  // ruleid: no-path-traversal
  await fse.copy(path.join('/tmp/in', from), '/tmp/out/x');
  // ruleid: no-path-traversal
  await fse.move('/tmp/out/x', '/tmp/final/' + to);
  const cleaned = path.normalize(to).replace(/^(\.\.(\/|\\|$))+/, '');
  // ok: no-path-traversal
  await fse.remove(path.join('/tmp/final', cleaned));
  const once = to.replace('../', '');
  // ruleid: no-path-traversal
  await fse.remove(path.join('/tmp/final', once));
};
