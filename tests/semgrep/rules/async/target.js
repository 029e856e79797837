async function one() { fetch('a'); }
async function two() { await fetch('b', {}); const r = await fetch(u); return fetch('c'); }
function three() { fetch('d').then(g).catch(h); fetch('e').then(g); fetch('f').then(g).then(h); }
async function four() { for await (const x of y) { z(x); } }
Promise.all(list.map(async (item) => { await go(item); }));
Promise.all(list.map(async (item) => go(item)));
new Promise(async (resolve) => { resolve(await x); });
function* gen() { yield 1; const a = yield 2; }
setTimeout(f, 500);
setTimeout(f, 5 * 1000);
const T = 2000;
setTimeout(() => {}, T);
