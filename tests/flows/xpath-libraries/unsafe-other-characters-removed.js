// Quotes stay.
const xpath = require('xpath');
const { DOMParser } = require('@xmldom/xmldom');
const doc = new DOMParser().parseFromString('<r/>', 'text/xml');
exports.handler = async (event) => {
  const name = event.queryStringParameters.name.replace(/[<>]/g, '');
  // ruleid: no-xpath-injection
  const nodes = xpath.select("//user[name/text()='" + name + "']", doc);
  return { statusCode: 200, body: String(nodes.length) };
};
