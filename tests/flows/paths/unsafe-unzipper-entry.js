// Entries of a stream that is piped into a parser.
const unzipper = require('unzipper');
const fs = require('fs');
const path = require('path');
const { S3Client, GetObjectCommand } = require('@aws-sdk/client-s3');
const s3 = new S3Client({});
exports.handler = async (event) => {
  const rec = event.Records[0].s3;
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: rec.bucket.name, Key: rec.object.key }));
  const zip = Body.pipe(unzipper.Parse({ forceStream: true }));
  for await (const entry of zip) {
    const fileName = entry.path;
    if (entry.type === 'Directory') {
      entry.autodrain();
      continue;
    }
    // ruleid: no-path-traversal
    entry.pipe(fs.createWriteStream(path.join('/tmp/out', fileName)));
  }
};
