// A factory named handler that no file of the program calls, which gives functions.
const fs = require('fs');
exports.handler = function (options) {
  // ok: no-path-traversal
  const page = fs.readFileSync('/opt/' + options.page, 'utf8');
  return function (event, context, callback) {
    callback(null, { statusCode: 200, body: page });
  };
};
