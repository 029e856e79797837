const c1 = 'const';
f(a);
f(c1);
f(1, 'two', [3]);
f({ k: 1, 'l': "m" });
f("quo'te");
f(`tpl`);
f(a
  + b);
if (c) { g(1); h(2); }
if (c) g(3);
f(async (x) => x);
f('ü' + "ß");
