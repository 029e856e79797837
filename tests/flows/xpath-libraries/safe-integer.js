// Only integers pass.
const xpath = require('xpath');
const { DOMParser } = require('@xmldom/xmldom');
const doc = new DOMParser().parseFromString('<r/>', 'text/xml');
exports.handler = async (event) => {
  const { id } = JSON.parse(event.body);
  if (!Number.isInteger(id)) return { statusCode: 400 };
  // ok: no-xpath-injection
  const found = xpath.select1(`//order[@id=${id}]`, doc);
  return { statusCode: 200, body: String(found) };
};
