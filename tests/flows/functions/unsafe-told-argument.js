// The outcome of a check as an argument beside something else, and turned round.
const { exec } = require('node:child_process');

const isName = (text) => /^[a-z]+$/.test(text);

function run(isAllowed, name) {
  if (!isAllowed) return;
  // ruleid: no-command-injection
  exec(`ls ${name}`);
}

function list(isRefused, name) {
  if (isRefused) return;
  // ruleid: no-command-injection
  exec(`ls ${name}`);
}

exports.handler = async (event) => {
  run(isName(event.body), event.rawQueryString);
  list(isName(event.body), event.body);
  return { statusCode: 204 };
};
