// Outcomes that are turned round, of something else, or of one element only.
const { execSync } = require('node:child_process');

const isPlain = (text) => /^[a-z0-9-]+$/.test(text);

class Outcome {
  constructor(isGood) {
    this.isGood = isGood;
  }
  static good() {
    return new Outcome(true);
  }
  static bad() {
    return new Outcome(false);
  }
  hasFailed() {
    return !this.isGood;
  }
}

function byFlag(name) {
  if (!isPlain(name)) return { valid: false, message: 'not plain' };
  return { valid: true };
}
function byError(name) {
  if (isPlain(name)) return { error: 'plain' };
  return { value: name };
}
const byWord = (name) => (isPlain(name) ? { kind: 'good' } : { kind: 'bad' });
const byPlace = (name) => (isPlain(name) ? [null, name] : [new Error('not plain'), null]);
const byClass = (name) => (isPlain(name) ? Outcome.good() : Outcome.bad());
function ofList(names) {
  for (const name of names) if (isPlain(name)) return { good: true };
  return { good: false };
}

exports.handler = async (event) => {
  const { a, b, c, d, e, f, g } = JSON.parse(event.body);
  if (byFlag(a).valid) return { statusCode: 400 };
  // ruleid: no-command-injection
  execSync('npm view ' + a);
  if (byError(b).error) return { statusCode: 400 };
  // ruleid: no-command-injection
  execSync('npm view ' + b);
  if (byWord(c).kind === 'good') return { statusCode: 400 };
  // ruleid: no-command-injection
  execSync('npm view ' + c);
  const [, value] = byPlace(d);
  // ruleid: no-command-injection
  execSync('npm view ' + d + (value === null ? '' : ' --json'));
  if (!byClass(e).hasFailed()) return { statusCode: 400 };
  // ruleid: no-command-injection
  execSync('npm view ' + e);
  if (!ofList(f).good) return { statusCode: 400 };
  // ruleid: no-command-injection
  execSync('npm view ' + f.join(' '));
  const { message } = byFlag(g);
  console.log(message);
  // ruleid: no-command-injection
  execSync('npm view ' + g);
  return { statusCode: 200 };
};
