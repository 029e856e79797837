// `Object.assign(exports, require(…))` exports again what other files export.
const lib = require('./lib');
module.exports.handler = async (event) => {
  // ruleid: no-command-injection
  lib.render(event.queryStringParameters.file);
  return { statusCode: 200 };
};
