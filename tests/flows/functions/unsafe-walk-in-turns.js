// Three functions walk a tree in turns and gather what it holds.
const { exec } = require('child_process');
function walk(node, out) {
  if (!node) return out;
  out.push(node.sql);
  for (const c of node.children) visit(c, out);
  return out;
}
function visit(node, out) {
  if (node.kind === 'x') return walk(node.inner, out);
  return each(node, out);
}
function each(node, out) {
  for (const c of node.items) walk(c, out);
  return out;
}
exports.handler = async (event) => {
  // ruleid: no-command-injection
  exec(walk(JSON.parse(event.body), []).join(' '));
};
