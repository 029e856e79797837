// S3 tells of an object through a topic and a queue: the bucket is the one that tells.
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { SQSEvent } from 'aws-lambda';

const s3 = new S3Client({});

export const handler = async (event: SQSEvent) => {
  for (const { body } of event.Records) {
    const message = JSON.parse(body);
    const notification = message.Message === undefined ? message : JSON.parse(message.Message);
    for (const record of notification.Records) {
      const { bucket, object } = record.s3;
      // ok: no-resource-injection
      await s3.send(new GetObjectCommand({ Bucket: bucket.name, Key: object.key }));
    }
    // ok: no-resource-injection
    await s3.send(new GetObjectCommand({ Bucket: message.detail.bucket.name, Key: message.detail.object.key }));
  }
};
