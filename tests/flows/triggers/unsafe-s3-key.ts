// The key of an uploaded object is chosen by the uploader.
import type { S3Event } from 'aws-lambda';
import { execSync } from 'node:child_process';

export async function handler(event: S3Event): Promise<void> {
  for (const record of event.Records) {
    const key = decodeURIComponent(record.s3.object.key.replace(/\+/g, ' '));
    // ruleid: no-command-injection
    execSync(`aws s3 cp "s3://uploads/${key}" /tmp/in`);
  }
}
