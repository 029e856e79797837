// The document comes first.
const select = require('xpath.js');
const { DOMParser } = require('@xmldom/xmldom');
exports.handler = async (event) => {
  const doc = new DOMParser().parseFromString('<r/>');
  // ruleid: no-xpath-injection
  const nodes = select(doc, '//item[@id=' + event.queryStringParameters.id + ']');
  return { statusCode: 200, body: String(nodes.length) };
};
