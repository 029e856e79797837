const s = 'x';
f(s);
f('x');
f(['x']);
const v = g(1);
f(v);
f(g(2));
let w = a();
w = w.b(3);
f(w);
w2 = g(4);
class C { k = 1; static l = g(5); @deco(1) m() {} @deco n = 1; }
call(() => {}, function () {});
var p = 1; let q = 2; const r = 3;
t(a && b, b && a, a && b && c, a == b, b == a);
const h = () => g(6);
g(7);
use(g(8));
f({ k: 1, l: 2 });
f({ k: 1 });
(function (z) { z(); });
use(z);
start();
if (q) { stop(); }
