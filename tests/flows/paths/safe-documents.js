// Names within an archive and pictures that were sent lead to no file.
const archiver = require('archiver');
const PDFDocument = require('pdfkit');

exports.handler = async (event) => {
  const { folder, picture, title } = JSON.parse(event.body);
  const archive = archiver('zip', { zlib: { level: 9 } });
  // ok: no-path-traversal
  archive.directory('/mnt/reports/monthly', folder);
  // ok: no-path-traversal
  archive.append(title, { name: `${title}.txt` });
  await archive.finalize();
  const pdf = new PDFDocument({ size: 'A4' });
  // ok: no-path-traversal
  pdf.image(Buffer.from(picture, 'base64'), { width: 100 });
  pdf.text(title);
  pdf.end();
};
