// Markup of which the sender writes a part becomes a document
const htmlPdf = require('html-pdf-node');
const pdf = require('html-pdf');
const nodeHtmlToImage = require('node-html-to-image');
exports.handler = async (event) => {
  const { url, name } = JSON.parse(event.body);
  // ruleid: no-ssrf
  const a = await htmlPdf.generatePdf({ url }, { format: 'A4' });
  // ruleid: no-xss
  const b = await htmlPdf.generatePdf({ content: `<h1>${name}</h1>` }, { format: 'A4' });
  // ruleid: no-xss
  await new Promise((r) => pdf.create(`<h1>Hello ${name}</h1>`, {}).toBuffer(r));
  // ruleid: no-xss
  const c = await nodeHtmlToImage({ html: `<html><body>${name}</body></html>` });
  return { statusCode: 200, body: a.toString('base64') + b + c };
};
