// Objects of the program tell by a flag, an error, a word or a method what was found out where they were made.
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
const success = (value) => ({ ok: true, value });
const failure = (error) => ({ ok: false, error });

function byFlag(name) {
  if (!isPlain(name)) return { valid: false, message: 'not plain' };
  return { valid: true };
}
const byChoice = (name) => (isPlain(name) ? { odd: false } : { odd: true });
function byError(name) {
  if (!isPlain(name)) return { error: new Error('not plain') };
  return { value: name };
}
function byNull(name) {
  if (!isPlain(name)) return { error: new TypeError('not plain'), value: null };
  return { error: null, value: 1 };
}
const byWord = (name) => (isPlain(name) ? { kind: 'good' } : { kind: 'bad' });
const byPlace = (name) => (isPlain(name) ? [null, name] : [new Error('not plain'), null]);
const byHelper = (name) => (isPlain(name) ? success(name) : failure('not plain'));
const byClass = (name) => (isPlain(name) ? Outcome.good() : Outcome.bad());
function ofList(names) {
  for (const name of names) if (!isPlain(name)) return { odd: true, message: name };
  return { odd: false };
}

exports.handler = async (event) => {
  const { a, b, c, d, e, f, g, h, i } = JSON.parse(event.body);
  const { valid, message } = byFlag(a);
  if (!valid) return { statusCode: 400, body: message };
  // ok: no-command-injection
  execSync('npm view ' + a);
  if (byChoice(b).odd) return { statusCode: 400 };
  // ok: no-command-injection
  execSync('npm view ' + b);
  const { error } = byError(c);
  if (error) throw error;
  // ok: no-command-injection
  execSync('npm view ' + c);
  if (byNull(d).error !== null) return { statusCode: 400 };
  // ok: no-command-injection
  execSync('npm view ' + d);
  switch (byWord(e).kind) {
    case 'bad':
      return { statusCode: 400 };
    default:
      break;
  }
  // ok: no-command-injection
  execSync('npm view ' + e);
  const [problem] = byPlace(f);
  if (problem) throw problem;
  // ok: no-command-injection
  execSync('npm view ' + f);
  const helped = byHelper(g);
  if ('error' in helped || !helped.ok) return { statusCode: 400 };
  // ok: no-command-injection
  execSync('npm view ' + g);
  if (byClass(h).hasFailed()) return { statusCode: 400 };
  // ok: no-command-injection
  execSync('npm view ' + h);
  const outcome = ofList(i);
  if (outcome.odd) return { statusCode: 400, body: outcome.message };
  // ok: no-command-injection
  execSync('npm view ' + i.join(' '));
  return { statusCode: 200 };
};
