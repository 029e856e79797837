// The object that an event names was uploaded by whoever caused the event.
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { S3Event } from 'aws-lambda';
import serialize from 'node-serialize';

const s3 = new S3Client({});

export const handler = async (event: S3Event) => {
  for (const { s3: source } of event.Records) {
    const Key = decodeURIComponent(source.object.key.replace(/\+/g, ' '));
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: source.bucket.name, Key }));
    // ruleid: no-unsafe-deserialization
    serialize.unserialize(await Body!.transformToString());
  }
};
