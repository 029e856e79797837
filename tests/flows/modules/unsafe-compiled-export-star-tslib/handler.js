// `__exportStar` of tslib exports again what another file exports.
const lib = require('./lib');
module.exports.handler = async (event) => {
  // ruleid: no-command-injection
  lib.render(event.queryStringParameters.file);
  return { statusCode: 200 };
};
