// Each turn of a recursion moves what was sent on by one field of an object that lives on.
const { exec } = require('child_process');
const cells = (o, n) => {
  if (n === 0) return;
  o.d = o.c;
  o.c = o.b;
  o.b = o.a;
  other(o, n - 1);
};
function other(o, n) {
  if (n % 2) cells(o, n);
  else third(o, n);
}
function third(o, n) {
  cells(o, n);
}
exports.handler = async (event) => {
  const o = { a: event.body, b: '', c: '', d: '' };
  cells(o, 10);
  // ruleid: no-command-injection
  exec(o.d);
};
