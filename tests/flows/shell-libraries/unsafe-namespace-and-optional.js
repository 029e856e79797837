// The module is required in place and its function called through a computed name.
exports.handler = async (event) => {
  const { day } = event.queryStringParameters;
  // ruleid: no-command-injection
  const out = require('child_process')['execSync']('cal ' + day);
  return { statusCode: 200, body: out.toString() };
};
