// The document is the program's own.
const libxmljs = require('libxmljs');
const fs = require('node:fs');
const template = libxmljs.parseXml(fs.readFileSync('template.xml', 'utf8'), { noent: true });
exports.handler = async (event) => {
  const root = template.root();
  // ok: no-xxe
  root.node('name', event.queryStringParameters.name);
  return { statusCode: 200, body: template.toString() };
};
