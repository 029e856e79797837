// Flags are kept in a variable.
const { XmlDocument, ParseOption } = require('libxml2-wasm');
exports.handler = async (event) => {
  const flags = ParseOption.XML_PARSE_DTDLOAD | ParseOption.XML_PARSE_NOENT | ParseOption.XML_PARSE_NOBLANKS;
  // ruleid: no-xxe
  const doc = XmlDocument.fromBuffer(Buffer.from(event.body, 'base64'), { option: flags });
  return { statusCode: 200, body: doc.root.name };
};
