// S3 says in which bucket the object is.
import { CopyObjectCommand, GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { S3Event } from 'aws-lambda';

const s3 = new S3Client({});

export const handler = async (event: S3Event) => {
  for (const { s3: entity } of event.Records) {
    const key = decodeURIComponent(entity.object.key.replaceAll('+', ' '));
    // ok: no-resource-injection
    await s3.send(new GetObjectCommand({ Bucket: entity.bucket.name, Key: key }));
    // ok: no-resource-injection
    await s3.send(new CopyObjectCommand({ Bucket: process.env.ARCHIVE, Key: key, CopySource: `${entity.bucket.name}/${key}` }));
  }
};
