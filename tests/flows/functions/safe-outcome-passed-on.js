// Which of several objects it is, asked in a function of its own, in the callback of `filter`, and of a list of words.
const { exec } = require('node:child_process');

const isName = (text) => /^[a-z]+$/.test(text);
const review = (text) => (isName(text) ? { ok: true, name: text } : { ok: false, name: text });
const grade = (text) => (isName(text) ? { kind: 'named', name: text } : { kind: 'failed', name: text });
const isOk = (outcome) => outcome.ok;
const assertNamed = (outcome) => {
  if (outcome.kind !== 'named') throw new Error('not named');
};

exports.handler = async (event) => {
  const outcome = review(event.body);
  // ok: no-command-injection
  if (isOk(outcome)) exec(`ls ${outcome.name}`);
  const graded = grade(event.rawQueryString);
  assertNamed(graded);
  // ok: no-command-injection
  exec(`ls ${graded.name}`);
  const { names } = JSON.parse(event.body);
  for (const each of names.map(review).filter((one) => one.ok)) {
    // ok: no-command-injection
    exec(`ls ${each.name}`);
  }
  for (const each of names.map(grade).filter(({ kind }) => kind === 'named')) {
    // ok: no-command-injection
    exec(`ls ${each.name}`);
  }
  return { statusCode: 204 };
};
