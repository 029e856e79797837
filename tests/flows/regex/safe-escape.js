// Escaped by a library.
const escapeStringRegexp = require('escape-string-regexp');

exports.handler = async (event) => {
  // ok: no-regex-injection
  const pattern = new RegExp(escapeStringRegexp(event.queryStringParameters.q), 'i');
  return { statusCode: 200, body: String(pattern.test('abc')) };
};
