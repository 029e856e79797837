// Ramda: a text of letters goes on, every other is replaced.
const R = require('ramda');
const { execSync } = require('node:child_process');

const named = R.unless(R.test(/^[a-z]+$/), R.always('none'));
const plain = R.when(R.complement(R.test(/^[a-z]+$/)), R.always('none'));

exports.handler = async (event) => {
  const { name } = event.queryStringParameters;
  // ok: no-command-injection
  execSync(`touch /tmp/${named(name)}`);
  // ok: no-command-injection
  execSync(`touch /tmp/${R.unless(R.test(/^\w+$/), R.always('none'), name)}`);
  // ok: no-command-injection
  execSync(`touch /tmp/${plain(name).length}`);
  return { statusCode: 204 };
};
