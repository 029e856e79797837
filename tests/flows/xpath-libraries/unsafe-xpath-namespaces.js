// The function that knows namespaces.
const xpath = require('xpath');
const { DOMParser } = require('@xmldom/xmldom');
const select = xpath.useNamespaces({ b: 'urn:books' });
exports.handler = async (event) => {
  const doc = new DOMParser().parseFromString('<b:books xmlns:b="urn:books"/>', 'text/xml');
  const title = event.queryStringParameters.title;
  // ruleid: no-xpath-injection
  const nodes = select(`//b:book[title="${title}"]`, doc);
  return { statusCode: 200, body: String(nodes.length) };
};
