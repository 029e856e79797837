// Between quotes a text without quotes says nothing.
const xpath = require('xpath');
const { DOMParser } = require('@xmldom/xmldom');
const doc = new DOMParser().parseFromString('<users/>', 'text/xml');
exports.handler = async (event) => {
  const name = event.queryStringParameters.name.replace(/['"]/g, '');
  // ok: no-xpath-injection
  const nodes = xpath.select(`//user[@name='${name}']`, doc);
  return { statusCode: 200, body: String(nodes.length) };
};
