var a = 1;
var b = { x: 1 }, c = 2;
old(1);
old(1, 2, [3]);
const text = fs.readFileSync('a', fs.constants) + fs.readFileSync('banana');
debug(a); debug(b)
if (a && (b)) { single(); }
if (a) single();
opts({ secure: false, k: 1 });
opts({ secure: true });
a == (b + 1);
a == null;
unbound();
load('x/y');
load("it's");
