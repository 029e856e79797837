// What is put into markup is encoded
const htmlPdf = require('html-pdf-node');
const pdf = require('html-pdf');
const he = require('he');
exports.handler = async (event) => {
  const { name } = JSON.parse(event.body);
  // ok: no-xss
  const b = await htmlPdf.generatePdf({ content: `<h1>${he.encode(name)}</h1>` }, { format: 'A4' });
  // ok: no-xss
  await new Promise((r) => pdf.create(`<h1>Hello ${he.escape(name)}</h1>`, {}).toBuffer(r));
  return { statusCode: 200, body: b.toString('base64') };
};
