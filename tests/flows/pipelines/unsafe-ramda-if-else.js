// Ramda: the list of a membership test comes from the request; where a test fails, the text goes on.
const R = require('ramda');
const { execSync } = require('node:child_process');

const known = ['start', 'stop'];
const checked = R.ifElse(R.includes(R.__, known), R.always('status'), R.toLower);

exports.handler = async (event) => {
  const { action, allowed } = JSON.parse(event.body);
  // ruleid: no-command-injection
  execSync(`service app ${checked(action)}`);
  const other = R.ifElse(R.includes(R.__, allowed), R.identity, R.always('status'))(action);
  // ruleid: no-command-injection
  execSync(`service web ${other}`);
  return { statusCode: 204 };
};
