// A flag that tells of the last element, or of any, or that is asked the wrong way round.
const { exec } = require('child_process');
const ok = (x) => /^[a-z0-9]+$/.test(x);

exports.handler = async (event) => {
  const { names } = JSON.parse(event.body);
  let valid = true;
  for (const name of names) valid = ok(name);
  if (!valid) return { statusCode: 400 };
  // ruleid: no-command-injection
  exec('ls ' + names.join(' '));
};

exports.handler2 = async (event) => {
  const { names } = JSON.parse(event.body);
  let valid = false;
  for (const name of names) valid = valid || ok(name);
  if (!valid) return { statusCode: 400 };
  // ruleid: no-command-injection
  exec('ls ' + names.join(' '));
};

exports.handler3 = async (event) => {
  const { names } = JSON.parse(event.body);
  let bad = false;
  for (const name of names) if (!ok(name)) bad = true;
  if (!bad) return { statusCode: 400 };
  // ruleid: no-command-injection
  exec('ls ' + names.join(' '));
};

exports.handler4 = async (event) => {
  const { names } = JSON.parse(event.body);
  let valid = true;
  for (const name of names) {
    if (!ok(name)) valid = false;
    else valid = true;
  }
  if (!valid) return { statusCode: 400 };
  // ruleid: no-command-injection
  exec('ls ' + names.join(' '));
};

exports.handler5 = async (event) => {
  const { names, others } = JSON.parse(event.body);
  let valid = true;
  for (const name of others) if (!ok(name)) valid = false;
  if (!valid) return { statusCode: 400 };
  // ruleid: no-command-injection
  exec('ls ' + names.join(' '));
};

exports.handler6 = async (event) => {
  const { names } = JSON.parse(event.body);
  let valid = true;
  for (const name of names) {
    if (name.length < 3) continue;
    if (!ok(name)) valid = false;
  }
  if (!valid) return { statusCode: 400 };
  // ruleid: no-command-injection
  exec('ls ' + names.join(' '));
};
