// A labelled break leaves both loops before the candidate is stored.
const { execSync } = require('node:child_process');

exports.handler = async (event) => {
  const groups = JSON.parse(event.body).groups;
  let chosen = 'default.conf';
  search: for (const group of groups) {
    for (const file of group.files) {
      if (file.endsWith('.conf')) break search;
    }
  }
  // ok: no-command-injection
  const out = execSync(`cat /opt/config/${chosen}`, { encoding: 'utf8' });
  return { statusCode: 200, body: out };
};
