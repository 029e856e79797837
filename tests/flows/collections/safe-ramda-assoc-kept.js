// `assoc` sets one property to what the sender chooses, the others stay.
const R = require('ramda');
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const options = R.assoc('name', event.queryStringParameters.name, { level: 3 });
  // ok: no-command-injection
  execSync(`tool ${options.level}`);
};
