// The function that is exported again puts nothing of its argument into the command.
const lib = require('./lib');
module.exports.handler = async (event) => {
  // ok: no-command-injection
  lib.render(event.queryStringParameters.file);
  return { statusCode: 200 };
};
