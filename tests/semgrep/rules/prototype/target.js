function merge(target, source) {
  for (const key in source) {
    if (isObject(source[key])) { merge(target[key], source[key]); }
    target[key] = clone(source[key]);
  }
  return target;
}
a[b][c] = d;
a['b'][c] = d;
for (const k of ks) { o[k] = 1; o['k'] = 2; o.k = 3; }
x.__proto__; x['__proto__'] = y; z = { __proto__: null };
Object.assign({}, defaults, req.body);
Object.assign({}, req.body);
Object.assign(target, req.body);
u = { ...req.body, id: 1 };
v = { id: 1, ...req.body };
o.hasOwnProperty('k');
Object.hasOwn(o, 'k');
delete o[k];
delete o.k;
