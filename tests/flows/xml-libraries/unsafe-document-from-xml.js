// A document is made by its class.
const { Document } = require('libxmljs');
exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  // ruleid: no-xxe
  const doc = Document.fromXml(body.xml, { noent: true, nonet: true });
  return { statusCode: 200, body: doc.toString() };
};
