// A value without markup is put into a written document.
const libxmljs = require('libxmljs');
const escape = (text) => text.replace(/[<>&'"]/g, '');
exports.handler = async (event) => {
  const name = escape(event.queryStringParameters.name ?? '');
  // ok: no-xxe
  const doc = libxmljs.parseXml(`<user><name>${name}</name></user>`, { noent: true });
  return { statusCode: 200, body: doc.toString() };
};
