// Names of archive entries, resolved and compared with the folder.
const AdmZip = require('adm-zip');
const fs = require('fs');
const path = require('path');
const OUT = '/tmp/extracted';
exports.handler = async (event) => {
  const zip = new AdmZip(Buffer.from(event.body, 'base64'));
  for (const entry of zip.getEntries()) {
    if (entry.isDirectory) continue;
    const dest = path.resolve(OUT, entry.entryName);
    if (!dest.startsWith(`${OUT}/`)) {
      throw new Error('zip slip');
    }
    // ok: no-path-traversal
    fs.writeFileSync(dest, entry.getData());
  }
  return { statusCode: 204 };
};
