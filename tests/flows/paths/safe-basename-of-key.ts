// The last segment of an object key.
import { createWriteStream } from 'fs';
import { basename, join } from 'path';
import type { S3Handler } from 'aws-lambda';
import { pipeline } from 'stream/promises';
import { S3Client, GetObjectCommand } from '@aws-sdk/client-s3';
const s3 = new S3Client({});
export const handler: S3Handler = async (event) => {
  for (const r of event.Records) {
    const Key = decodeURIComponent(r.s3.object.key.replace(/\+/g, ' '));
    const obj = await s3.send(new GetObjectCommand({ Bucket: r.s3.bucket.name, Key }));
    // ok: no-path-traversal
    await pipeline(obj.Body as NodeJS.ReadableStream, createWriteStream(join('/tmp', basename(Key))));
  }
};
