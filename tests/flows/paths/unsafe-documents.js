// Files that a path of the request names are put into archives and documents.
const archiver = require('archiver');
const PDFDocument = require('pdfkit');

exports.handler = async (event) => {
  const { folder, picture } = JSON.parse(event.body);
  const archive = archiver('zip', { zlib: { level: 9 } });
  // ruleid: no-path-traversal
  archive.directory(`/mnt/reports/${folder}`, false);
  // ruleid: no-path-traversal
  archive.file('/mnt/reports/' + folder + '/index.pdf', { name: 'index.pdf' });
  await archive.finalize();
  const pdf = new PDFDocument({ size: 'A4' });
  // ruleid: no-path-traversal
  pdf.image('/mnt/pictures/' + picture, { width: 100 });
  pdf.end();
};
