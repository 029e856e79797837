// The document is the sender's, the expression is not.
const xpath = require('xpath');
const { DOMParser } = require('@xmldom/xmldom');
exports.handler = async (event) => {
  const doc = new DOMParser().parseFromString(event.body, 'text/xml');
  // ok: no-xpath-injection
  const nodes = xpath.select('//book/title/text()', doc);
  return { statusCode: 200, body: nodes.join() };
};
