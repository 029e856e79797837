// XRegExp escapes the text first.
const XRegExp = require('xregexp');

exports.handler = async (event) => {
  const { pattern, name } = JSON.parse(event.body);
  // ok: no-regex-injection
  const expression = XRegExp(XRegExp.escape(pattern), 'i');
  return { statusCode: 200, body: String(expression.test(name)) };
};
