// A helper that is told whether a check passed does not refuse.
const { execSync } = require('child_process');

function demand(passed) {
  if (!passed) console.warn('refused');
}

exports.handler = async (event) => {
  const { name } = event.queryStringParameters;
  demand(/^\w+$/.test(name));
  // ruleid: no-command-injection
  execSync(`logger ${name}`);
};
