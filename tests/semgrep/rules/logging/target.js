console.log('a');
console.log(user.password);
console.error({ p: user.password });
console.warn('x', userPassword, 1);
console.log('got ' + x, y);
console.log(`got ${x} and ${z}`, y);
console.log(`got ${x}`);
const log = pino.child({ a: 1 });
log.info('a');
function f() { log.info('b'); const l2 = log.child({}); l2.info('c'); console.log(1); console.log(1); }
window.console.log('b');
console['log']('c');
console.log(z);
console.log('a');
