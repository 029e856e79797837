// A loop ends at the first element that is wrong, and a flag says so.
const { exec } = require('child_process');
const ok = (x) => /^[a-z0-9]+$/.test(x);

exports.handler = async (event) => {
  const { names } = JSON.parse(event.body);
  let valid = true;
  for (const n of names) { if (!ok(n)) { valid = false; break; } }
  if (!valid) return { statusCode: 400 };
  // ok: no-command-injection
  exec('ls ' + names.join(' '));
};

exports.handler2 = async (event) => {
  const { names } = JSON.parse(event.body);
  let valid = true;
  for (let i = 0; i < names.length; i++) { if (!ok(names[i])) { valid = false; break; } }
  if (!valid) return { statusCode: 400 };
  // ok: no-command-injection
  exec('ls ' + names.join(' '));
};
