// What was sent moves on by one field in each turn of a recursion.
const { exec } = require('child_process');
function a(n, x) {
  if (n === 0) return x.v;
  return b(n - 1, { v: x.w, w: x.u, u: x.t, t: 'k' });
}
function b(n, x) {
  return a(n, x);
}
exports.handler = async (event) => {
  // ruleid: no-command-injection
  exec(a(Number(event.n), { v: '1', w: '2', u: '3', t: event.body }));
};
