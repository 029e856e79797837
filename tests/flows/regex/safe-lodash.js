// lodash escapes.
const _ = require('lodash');

exports.handler = async (event) => {
  // ok: no-regex-injection
  const pattern = new RegExp(_.escapeRegExp(JSON.parse(event.body).q));
  return { statusCode: 200, body: String(pattern.test('abc')) };
};
