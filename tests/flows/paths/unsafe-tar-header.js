// The header of a tar entry holds its name.
const tar = require('tar-stream');
const zlib = require('zlib');
const fs = require('fs');
exports.handler = async (event) => {
  const extract = tar.extract();
  extract.on('entry', (header, stream, next) => {
    // ruleid: no-path-traversal
    stream.pipe(fs.createWriteStream(`/tmp/${header.name}`));
    stream.on('end', next);
  });
  zlib.createGunzip().pipe(extract);
};
