// `assoc` sets one property, the others stay: one of them is the sender's.
const R = require('ramda');
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const options = R.assoc('level', 3, { name: event.queryStringParameters.name });
  // ruleid: no-command-injection
  execSync(`tool ${options.name}`);
};
