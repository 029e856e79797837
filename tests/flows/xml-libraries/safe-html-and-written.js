// A page, and a written document.
const libxmljs = require('libxmljs2');
exports.handler = async (event) => {
  // ok: no-xxe
  const page = libxmljs.parseHtml(event.body);
  // ok: no-xxe
  const doc = libxmljs.parseXml('<a/>', { noent: true });
  return { statusCode: 200, body: page.toString() + doc.toString() };
};
