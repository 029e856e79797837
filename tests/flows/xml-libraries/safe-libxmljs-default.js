// Entities stay as they are.
const libxmljs = require('libxmljs');
exports.handler = async (event) => {
  // ok: no-xxe
  const doc = libxmljs.parseXml(event.body);
  // ok: no-xxe
  const other = libxmljs.parseXml(event.body, { noblanks: true, noent: false });
  return { statusCode: 200, body: doc.get('//name').text() + other.root().name() };
};
