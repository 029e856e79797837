const a = /^(a+)+$/;
/abc/.test(x);
/^abc/.test(x);
const r = new RegExp('(b*)*c', 'g');
new RegExp(input);
new RegExp('fixed');
new RegExp('^' + input);
start();
  stop();
  debugger;
// debugger
function f() {
  console.log(1);
  const g = () => console.warn('é', 2);
}
console.error(3);
