// Parsers that resolve nothing.
const sax = require('sax');
const { XMLParser } = require('fast-xml-parser');
exports.handler = async (event) => {
  const parser = sax.parser(true);
  parser.onopentag = (node) => console.log(node.name);
  // ok: no-xxe
  parser.write(event.body).close();
  // ok: no-xxe
  return new XMLParser({ ignoreAttributes: false }).parse(event.body);
};
