// Entities are replaced.
const libxmljs = require('libxmljs');
exports.handler = async (event) => {
  // ruleid: no-xxe
  const doc = libxmljs.parseXml(event.body, { noent: true });
  return { statusCode: 200, body: doc.get('//name').text() };
};
