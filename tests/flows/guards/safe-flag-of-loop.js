// A flag that a loop turns round for an element that is wrong, asked when the loop is over.
const { exec } = require('child_process');
const ok = (x) => /^[a-z0-9]+$/.test(x);

function isValid(list) {
  let valid = true;
  for (const each of list) {
    if (typeof each !== 'string') valid = false;
    else if (!ok(each)) valid = false;
  }
  return valid;
}

exports.handler = async (event) => {
  const { names } = JSON.parse(event.body);
  if (!isValid(names)) return { statusCode: 400 };
  // ok: no-command-injection
  exec('ls ' + names.join(' '));
};

exports.handler2 = async (event) => {
  const { names } = JSON.parse(event.body);
  let bad = false;
  for (let i = 0; i < names.length; i++) {
    if (!ok(names[i])) bad = true;
  }
  if (bad) throw new Error('names');
  // ok: no-command-injection
  exec('ls ' + names.join(' '));
};

exports.handler3 = async (event) => {
  const { options } = JSON.parse(event.body);
  let valid = true;
  for (const [key, value] of Object.entries(options)) valid = valid && ok(key) && ok(value);
  if (valid) {
    const flags = Object.entries(options).map(([key, value]) => `--${key}=${value}`);
    // ok: no-command-injection
    exec('ls ' + flags.join(' '));
  }
};

exports.handler4 = async (event) => {
  const { names } = JSON.parse(event.body);
  let valid = true;
  for (const name of names) {
    if (name === 'all') continue;
    valid = valid && ok(name);
  }
  if (!valid) return { statusCode: 400 };
  // ok: no-command-injection
  exec('ls ' + names.join(' '));
};
