// An object of the program's own, though the event tells of another one, and one whose name only begins like that of the upload.
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { S3Event } from 'aws-lambda';
import serialize from 'node-serialize';

const s3 = new S3Client({});

export const handler = async (event: S3Event) => {
  for (const { s3: source } of event.Records) {
    const [tenant] = source.object.key.split('/');
    const settings = await s3.send(new GetObjectCommand({ Bucket: source.bucket.name, Key: 'settings.bin' }));
    // ok: no-unsafe-deserialization
    serialize.unserialize(await settings.Body!.transformToString());
    const rules = await s3.send(new GetObjectCommand({ Bucket: process.env.RULES!, Key: `rules/${tenant}.bin` }));
    // ok: no-unsafe-deserialization
    serialize.unserialize(await rules.Body!.transformToString());
  }
};
