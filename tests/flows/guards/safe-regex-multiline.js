// Without the m flag the anchors hold for the whole text.
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const { user } = JSON.parse(event.body);
  if (!/^[a-z]+$/.test(user)) return { statusCode: 400, body: '' };
  // ok: no-command-injection
  const out = execSync('id ' + user);
  return { statusCode: 200, body: out.toString() };
};
