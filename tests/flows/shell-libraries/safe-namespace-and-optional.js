// The module is required in place; the text is compared with a constant.
exports.handler = async (event) => {
  const { day } = event.queryStringParameters;
  // ok: no-command-injection
  const out = require('child_process')['execSync']('cal ' + (day === 'week' ? '-w' : '-m'));
  return { statusCode: 200, body: out.toString() };
};
