// An object key is a path that an outsider chose.
import { createWriteStream } from 'fs';
import { join } from 'path';
import type { S3Handler } from 'aws-lambda';
import { pipeline } from 'stream/promises';
import { S3Client, GetObjectCommand } from '@aws-sdk/client-s3';
const s3 = new S3Client({});
export const handler: S3Handler = async (event) => {
  for (const r of event.Records) {
    const Key = decodeURIComponent(r.s3.object.key.replace(/\+/g, ' '));
    const obj = await s3.send(new GetObjectCommand({ Bucket: r.s3.bucket.name, Key }));
    await pipeline(
      obj.Body as NodeJS.ReadableStream,
      // ruleid: no-path-traversal
      createWriteStream(join('/tmp', Key)),
    );
  }
};
