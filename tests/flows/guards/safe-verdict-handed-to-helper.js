// A helper that is told whether a check passed refuses.
const { execSync } = require('child_process');

function demand(passed) {
  if (!passed) throw new Error('refused');
}

exports.handler = async (event) => {
  const { name } = event.queryStringParameters;
  demand(/^\w+$/.test(name));
  // ok: no-command-injection
  execSync(`logger ${name}`);
};
