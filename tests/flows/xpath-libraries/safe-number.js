// A number is no expression.
const xpath = require('xpath');
const { DOMParser } = require('@xmldom/xmldom');
const doc = new DOMParser().parseFromString('<users/>', 'text/xml');
exports.handler = async (event) => {
  const id = Number(event.pathParameters.id);
  if (Number.isNaN(id)) return { statusCode: 400 };
  // ok: no-xpath-injection
  const nodes = xpath.select(`//user[@id=${id}]`, doc);
  return { statusCode: 200, body: String(nodes.length) };
};
