// A message of the program's own form names the bucket.
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { SQSEvent } from 'aws-lambda';

const s3 = new S3Client({});

export const handler = async (event: SQSEvent) => {
  for (const { body } of event.Records) {
    const message = JSON.parse(body);
    const { bucket, key } = message.Message === undefined ? message : JSON.parse(message.Message);
    // ruleid: no-resource-injection
    await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
  }
};
