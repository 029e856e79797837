// What an earlier turn of a loop found out, in a flag or an object, says nothing of the element of this one.
const { execSync } = require('node:child_process');

const isPlain = (text) => /^[a-z0-9-]+$/.test(text);

exports.handler = async (event) => {
  const names = event.queryStringParameters.names.split(',');
  let last = { ok: false };
  let seen = false;
  for (const name of names) {
    // ruleid: no-command-injection
    if (last.ok) execSync('npm view ' + name);
    // ruleid: no-command-injection
    if (seen) execSync('npm ls ' + name);
    if (!isPlain(name)) continue;
    last = { ok: true };
    seen = true;
  }
  // ruleid: no-command-injection
  if (last.ok) execSync('npm ls ' + names.join(' '));
};
