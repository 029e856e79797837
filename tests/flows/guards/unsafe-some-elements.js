// Some elements are looked at: one, every other one, those of another list, or keys of another object.
const { exec } = require('child_process');
const ok = (x) => /^[a-z0-9]+$/.test(x);

exports.handler = async (event) => {
  const { names } = JSON.parse(event.body);
  let valid = false;
  for (const n of names) { if (ok(n)) { valid = true; break; } }
  if (!valid) return { statusCode: 400 };
  // ruleid: no-command-injection
  exec('ls ' + names.join(' '));
};

exports.handler2 = async (event) => {
  const { names, others } = JSON.parse(event.body);
  for (let i = 0; i < names.length; i++) if (!ok(names[i])) break;
  // ruleid: no-command-injection
  exec('ls ' + names.join(' '));
  for (let i = 0; i < names.length; i += 2) if (!ok(names[i])) return;
  // ruleid: no-command-injection
  exec('ls ' + names.join(' '));
  for (let i = 1; i < names.length; i++) if (!ok(names[i])) return;
  // ruleid: no-command-injection
  exec('ls ' + names.join(' '));
  for (let i = 0; i < names.length; i++) if (i > 2 && !ok(names[i])) return;
  // ruleid: no-command-injection
  exec('ls ' + names.join(' '));
  for (let i = 0; i < others.length; i++) if (!ok(others[i])) return;
  // ruleid: no-command-injection
  exec('ls ' + names.join(' '));
  for (let i = 0; i < others.length; i++) if (!ok(names[i])) return;
  // ruleid: no-command-injection
  exec('ls ' + names.join(' '));
  for (let i = 0; i < names.length; i++) if (!ok(names[0])) return;
  // ruleid: no-command-injection
  exec('ls ' + names.join(' '));
  for (let i = 0; i < names.length; i++) if (!ok(names[i + 1])) return;
  // ruleid: no-command-injection
  exec('ls ' + names.join(' '));
};

exports.handler3 = async (event) => {
  const { options, defaults } = JSON.parse(event.body);
  for (const key of Object.keys(options)) if (!ok(options[key])) return { statusCode: 400 };
  // ruleid: no-command-injection
  exec('ls ' + Object.keys(options).join(' '));
  // ruleid: no-command-injection
  exec('ls ' + JSON.stringify(options));
};

exports.handler4 = async (event) => {
  const { options, defaults } = JSON.parse(event.body);
  for (const key of Object.keys(defaults)) if (!ok(options[key])) return { statusCode: 400 };
  // ruleid: no-command-injection
  exec('ls ' + options.name);
  // ruleid: no-command-injection
  exec('ls ' + Object.values(options).join(' '));
};

exports.handler5 = async (event) => {
  const { options } = JSON.parse(event.body);
  for (const key of ['a', 'b']) if (!ok(options[key])) return { statusCode: 400 };
  // ruleid: no-command-injection
  exec('ls ' + options.name);
};

exports.handler6 = async (event) => {
  const { options } = JSON.parse(event.body);
  for (const key in options) { if (ok(options[key])) continue; console.log('odd', key.length); }
  // ruleid: no-command-injection
  exec('ls ' + options.name);
};

exports.handler7 = async (event) => {
  const { options } = JSON.parse(event.body);
  for (const [key, value] of Object.entries(options)) if (!ok(value)) return;
  // ruleid: no-command-injection
  exec('ls ' + Object.entries(options).map(([k, v]) => `--${k}=${v}`).join(' '));
};

exports.handler8 = async (event) => {
  const { names } = JSON.parse(event.body);
  const bad = names.find((n) => ok(n));
  if (bad === undefined) return;
  // ruleid: no-command-injection
  exec('ls ' + names.join(' '));
  if (names.find((n) => !ok(n)) === names[0]) return;
  // ruleid: no-command-injection
  exec('ls ' + names.join(' '));
};

function hasWord(list) {
  for (const each of list) if (ok(each)) return true;
  return false;
}
exports.handlerOfHelper = async (event) => {
  const { names } = JSON.parse(event.body);
  if (!hasWord(names)) return { statusCode: 400 };
  // ruleid: no-command-injection
  exec('ls ' + names.join(' '));
};
exports.handlerOfLongLoop = async (event) => {
  const { names } = JSON.parse(event.body);
  const kept = [];
  for (const name of names) {
    if (!ok(name)) continue;
    kept.push(name);
    if (kept.length > 5) break;
  }
  // ok: no-command-injection
  exec('ls ' + kept.join(' '));
  // ruleid: no-command-injection
  exec('ls ' + names.join(' '));
};
