// What was sent comes out on the way back of a recursion, through parts of what each function answers.
const { exec } = require('child_process');
function a(t, i) {
  if (t[i] === undefined) return { text: '', next: 0 };
  const r = b(t, i + 1);
  return { text: r.next ? r.text : 'x', next: r.next };
}
function b(t, i) {
  const r = c(t, i + 1);
  return { text: r.extra ?? r.text, next: 1 };
}
function c(t, i) {
  const r = a(t, i + 1);
  return { text: r.text, extra: i > 3 ? t[i] : r.text, next: r.next };
}
exports.handler = async (event) => {
  // ruleid: no-command-injection
  exec(a(JSON.parse(event.body), 0).text);
};
