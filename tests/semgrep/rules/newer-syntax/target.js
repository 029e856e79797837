sink(1);
function f(p) {
  sink(p);
  sink('text');
  if (p) { other(p); sink([1]); }
  other(2);
}
const g = function (q) { sink(a.b); };
while (x) { sink(20); }
run('sink(1)');
run('nothing()');
