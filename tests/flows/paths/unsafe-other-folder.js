// A check for one folder, and texts that are put together in other ways.
const fs = require('fs');
const path = require('path');
const ROOT = '/srv/data';
const inside = (name) => {
  const full = path.resolve(ROOT, name);
  return full.startsWith(`${ROOT}${path.sep}`) ? full : undefined;
};
exports.handler = async (event) => {
  const { names, one, two } = JSON.parse(event.body);
  for (const name of names) {
    if (!inside(name)) continue;
    // the raw name is relative to another folder
    // ruleid: no-path-traversal
    fs.readFileSync(path.join('/srv/other', name), 'utf8');
  }
  // ruleid: no-path-traversal
  fs.readFileSync(`${ROOT}/${path.basename(one)}/../${two}`, 'utf8');
  const [dir, file] = one.split(':');
  // ruleid: no-path-traversal
  fs.readFileSync(path.join(ROOT, dir, 'x'), 'utf8');
  // ruleid: no-path-traversal
  fs.readFileSync(path.format({ dir: ROOT, base: file }), 'utf8');
  // ruleid: no-path-traversal
  fs.readFileSync([ROOT, two].join('/'), 'utf8');
  // ruleid: no-path-traversal
  fs.readFileSync(ROOT.concat('/', two), 'utf8');
};
