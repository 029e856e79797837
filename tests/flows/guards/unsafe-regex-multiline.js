// With the m flag the anchors hold for one line of many.
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const { user } = JSON.parse(event.body);
  if (!/^[a-z]+$/m.test(user)) return { statusCode: 400, body: '' };
  // ruleid: no-command-injection
  const out = execSync('id ' + user);
  return { statusCode: 200, body: out.toString() };
};
