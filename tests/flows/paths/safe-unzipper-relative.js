// Entries whose relative path goes up are skipped.
const unzipper = require('unzipper');
const fs = require('fs');
const path = require('path');
const { S3Client, GetObjectCommand } = require('@aws-sdk/client-s3');
const s3 = new S3Client({});
const OUT = '/tmp/out';
exports.handler = async (event) => {
  const rec = event.Records[0].s3;
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: rec.bucket.name, Key: rec.object.key }));
  const zip = Body.pipe(unzipper.Parse({ forceStream: true }));
  for await (const entry of zip) {
    const target = path.join(OUT, entry.path);
    const relative = path.relative(OUT, target);
    if (!relative || relative.startsWith('..') || path.isAbsolute(relative)) {
      entry.autodrain();
      continue;
    }
    // ok: no-path-traversal
    entry.pipe(fs.createWriteStream(target));
  }
};
