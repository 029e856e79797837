// The other object of several, asked in a function of its own and in the callback of `filter`, and another outcome than the one that was asked.
const { exec } = require('node:child_process');

const isName = (text) => /^[a-z]+$/.test(text);
const review = (text) => (isName(text) ? { ok: true, name: text } : { ok: false, name: text });
const grade = (text) => (isName(text) ? { kind: 'named', name: text } : { kind: 'failed', name: text });
const isFailed = (outcome) => !outcome.ok;
const isOk = (outcome) => outcome.ok;

exports.handler = async (event) => {
  const outcome = review(event.body);
  const other = review(event.rawQueryString);
  // ruleid: no-command-injection
  if (isFailed(outcome)) exec(`ls ${outcome.name}`);
  // ruleid: no-command-injection
  if (isOk(outcome)) exec(`ls ${other.name}`);
  const { names } = JSON.parse(event.body);
  for (const each of names.map(review).filter((one) => !one.ok)) {
    // ruleid: no-command-injection
    exec(`ls ${each.name}`);
  }
  for (const each of names.map(grade).filter(({ kind }) => kind === 'failed')) {
    // ruleid: no-command-injection
    exec(`ls ${each.name}`);
  }
  return { statusCode: 204 };
};
