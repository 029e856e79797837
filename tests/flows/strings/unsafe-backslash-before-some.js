// Without a backslash before backslashes, and before the first character only, a shell sees the others.
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const { title, note } = JSON.parse(event.body);
  // ruleid: no-command-injection
  execSync('echo ' + String(title).replace(/[;&|$`"'<>() ]/g, '\\$&'));
  // ruleid: no-command-injection
  execSync('echo ' + String(note).replace(/[^A-Za-z0-9_/:=.-]/, '\\$&'));
};
