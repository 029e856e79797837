eval(1); // nosemgrep
eval(2); // nosemgrep: no-eval
eval(3); // nosemgrep: no-alert
eval(4); // nosemgrep: no-alert, no-eval
// nosemgrep
eval(5);
// nosemgrep: no-eval
eval(6);
// nosemgrep: other
eval(7);
eval(8); // nosem
eval(9); /* nosemgrep */
eval(10); // NOSEMGREP
eval(11); // text nosemgrep: no-eval and more
// nosemgrep

eval(12);
eval(13); alert(1); // nosemgrep: no-alert
/* nosemgrep: no-eval */
eval(14);
// nosemgrep: no-block
function f() {
  eval(15); // nosemgrep:no-eval
}
function g() { // nosemgrep
  eval(16);
}
eval(
  17 // nosemgrep
);
eval(18); // nosemgrep: rules.no-eval
eval(19); // nosemgrep no-alert
const s = 'nosemgrep'; eval(20);
eval(21);// nosemgrep: no-eval,no-alert
eval(22); // nosemgrep:   no-eval
