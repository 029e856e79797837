// Nodes are compared by the program.
const xpath = require('xpath');
const { DOMParser } = require('@xmldom/xmldom');
exports.handler = async (event) => {
  const doc = new DOMParser().parseFromString(event.body, 'text/xml');
  const wanted = event.queryStringParameters.name;
  // ok: no-xpath-injection
  const nodes = xpath.select('//user', doc).filter((node) => node.getAttribute('name') === wanted);
  return { statusCode: 200, body: String(nodes.length) };
};
