// Names of archive entries are chosen by the maker of the archive.
const AdmZip = require('adm-zip');
const fs = require('fs');
const path = require('path');
exports.handler = async (event) => {
  const zip = new AdmZip(Buffer.from(event.body, 'base64'));
  for (const entry of zip.getEntries()) {
    if (entry.isDirectory) continue;
    const dest = path.join('/tmp/extracted', entry.entryName);
    // ruleid: no-path-traversal
    fs.writeFileSync(dest, entry.getData());
  }
  return { statusCode: 204 };
};
