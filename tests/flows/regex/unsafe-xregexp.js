// XRegExp makes an expression of a text.
const XRegExp = require('xregexp');

exports.handler = async (event) => {
  const { pattern, name } = JSON.parse(event.body);
  // ruleid: no-regex-injection
  const expression = XRegExp(String(pattern), 'ix');
  // ruleid: no-regex-injection
  const cached = XRegExp.cache('^' + pattern);
  return { statusCode: 200, body: String(expression.test(name) && cached.test(name)) };
};
