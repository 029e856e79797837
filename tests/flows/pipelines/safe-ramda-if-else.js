// Ramda: only a member of a written list goes on.
const R = require('ramda');
const { execSync } = require('node:child_process');

const known = ['start', 'stop'];
const checked = R.ifElse(R.includes(R.__, known), R.toLower, R.always('status'));

exports.handler = async (event) => {
  const { action } = JSON.parse(event.body);
  // ok: no-command-injection
  execSync(`service app ${checked(action)}`);
  const other = R.ifElse(R.includes(R.__, known), R.identity, R.always('status'))(action);
  // ok: no-command-injection
  execSync(`service web ${other}`);
  return { statusCode: 204 };
};
