// Each element of a list is looked at, whatever the loop, before the list is used.
const { exec } = require('child_process');
const ok = (x) => /^[a-z0-9]+$/.test(x);

exports.handler = async (event) => {
  const { names } = JSON.parse(event.body);
  for (let i = 0; i < names.length; i++) {
    if (!ok(names[i])) return { statusCode: 400 };
  }
  // ok: no-command-injection
  exec(`ls ${names.join(' ')}`);
};

exports.handler2 = async (event) => {
  const { names } = JSON.parse(event.body);
  for (let i = 0, n = names.length; i < n; i += 1) {
    const name = names[i];
    if (typeof name !== 'string' || !ALLOWED.includes(name)) throw new Error('bad');
  }
  // ok: no-command-injection
  exec('ls ' + names.join(' '));
};

exports.handler3 = async (event) => {
  const { names } = JSON.parse(event.body);
  const clean = [];
  for (let i = 0; i < names.length; i++) {
    if (ok(names[i])) clean.push(names[i]);
  }
  // ok: no-command-injection
  exec('ls ' + clean.join(' '));
};

exports.handler4 = async (event) => {
  const { names } = JSON.parse(event.body);
  if (names.some((n) => !ok(n))) return { statusCode: 400 };
  if (names.findIndex((n) => !ok(n)) !== -1) return { statusCode: 400 };
  // ok: no-command-injection
  exec('ls ' + names.join(' '));
};

exports.handler5 = async (event) => {
  const { names } = JSON.parse(event.body);
  if (names.findIndex((n) => !ok(n)) >= 0) return { statusCode: 400 };
  // ok: no-command-injection
  exec('ls ' + names.join(' '));
};

exports.handler6 = async (event) => {
  const { names } = JSON.parse(event.body);
  if (names.find((n) => !ok(n)) !== undefined) return { statusCode: 400 };
  // ok: no-command-injection
  exec('ls ' + names.join(' '));
};

exports.handler7 = async (event) => {
  const { names } = JSON.parse(event.body);
  const bad = names.filter((n) => !ok(n));
  if (bad.length) return { statusCode: 400 };
  // ok: no-command-injection
  exec('ls ' + names.join(' '));
};

exports.handler8 = async (event) => {
  const { names } = JSON.parse(event.body);
  names.forEach((n) => { if (!ok(n)) throw new Error('bad'); });
  // ok: no-command-injection
  exec('ls ' + names.join(' '));
};

exports.handler9 = async (event) => {
  const { names } = JSON.parse(event.body);
  let valid = true;
  for (const n of names) if (!ok(n)) valid = false;
  if (!valid) return { statusCode: 400 };
  // ok: no-command-injection
  exec('ls ' + names.join(' '));
};

exports.handler10 = async (event) => {
  const { names } = JSON.parse(event.body);
  let valid = true;
  for (const n of names) { if (!ok(n)) { valid = false; break; } }
  if (!valid) return { statusCode: 400 };
  // ok: no-command-injection
  exec('ls ' + names.join(' '));
};

exports.handler11 = async (event) => {
  const { names } = JSON.parse(event.body);
  const checked = names.map((n) => { if (!ok(n)) throw new Error('bad'); return n; });
  // ok: no-command-injection
  exec('ls ' + checked.join(' '));
};

exports.handler12 = async (event) => {
  const names = event.queryStringParameters.names.split(',');
  for (const i in names) if (!ok(names[i])) return { statusCode: 400 };
  // ok: no-command-injection
  exec('ls ' + names.join(' '));
};

exports.handler13 = async (event) => {
  const { names } = JSON.parse(event.body);
  for (const [, n] of names.entries()) if (!ok(n)) return { statusCode: 400 };
  // ok: no-command-injection
  exec('ls ' + names.join(' '));
};

exports.handler14 = async (event) => {
  const { options } = JSON.parse(event.body);
  for (const key of Object.keys(options)) if (!ok(options[key]) || !ok(key)) return { statusCode: 400 };
  // ok: no-command-injection
  exec('ls ' + Object.values(options).join(' '));
};

exports.handler15 = async (event) => {
  const { options } = JSON.parse(event.body);
  for (const [key, value] of Object.entries(options)) if (!ok(value) || !ok(key)) return { statusCode: 400 };
  // ok: no-command-injection
  exec('ls ' + Object.entries(options).map(([k, v]) => `--${k}=${v}`).join(' '));
};
