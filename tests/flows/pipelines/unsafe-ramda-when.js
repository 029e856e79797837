// Ramda: a text in which a test holds of a part only, and one that a test lets through as it is.
const R = require('ramda');
const { execSync } = require('node:child_process');

const named = R.unless(R.test(/^[a-z]+/), R.always('none'));
const plain = R.when(R.startsWith('-'), R.always('none'));

exports.handler = async (event) => {
  const { name } = event.queryStringParameters;
  // ruleid: no-command-injection
  execSync(`touch /tmp/${named(name)}`);
  // ruleid: no-command-injection
  execSync(`touch /tmp/${plain(name)}`);
  // ruleid: no-command-injection
  execSync(`touch /tmp/${R.when(R.isEmpty, R.always('none'), name)}`);
  return { statusCode: 204 };
};
