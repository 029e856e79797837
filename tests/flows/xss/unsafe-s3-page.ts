// A page is stored for everyone.
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { SQSEvent } from 'aws-lambda';

const s3 = new S3Client({});

export async function handler(event: SQSEvent) {
  for (const record of event.Records) {
    const { id, text } = JSON.parse(record.body);
    await s3.send(
      new PutObjectCommand({
        Bucket: process.env.BUCKET,
        Key: `pages/${id}.html`,
        ContentType: 'text/html',
        // ruleid: no-xss
        Body: `<article>${text}</article>`,
      }),
    );
  }
}
