// `__exportStar`, as the compiler writes it into the file, exports again what another file exports.
const lib = require('./lib');
module.exports.handler = async (event) => {
  // ok: no-command-injection
  lib.render(event.queryStringParameters.file);
  return { statusCode: 200 };
};
