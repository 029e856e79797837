// Functions that call each other count the nodes of a tree.
const { exec } = require('child_process');
function count(n, out) {
  if (!n) return out;
  out.total += 1;
  for (const c of n.children) sub(c, out);
  return out;
}
function sub(n, out) {
  return n.leaf ? out : count(n, out);
}
exports.handler = async (event) => {
  // ok: no-command-injection
  exec('echo ' + count(JSON.parse(event.body), { total: 0 }).total);
};
