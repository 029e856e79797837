// Escaping something else does not help.
const escape = require('escape-string-regexp');

exports.handler = async (event) => {
  const { a, b } = JSON.parse(event.body);
  // ruleid: no-regex-injection
  const pattern = new RegExp(escape(a) + b);
  return { statusCode: 200, body: String(pattern.test('x')) };
};
