// The bucket name is deployed.
import type { S3Event } from 'aws-lambda';
import { execSync } from 'node:child_process';

export async function handler(event: S3Event): Promise<void> {
  for (const record of event.Records) {
    const key = decodeURIComponent(record.s3.object.key.replace(/\+/g, ' '));
    // ok: no-command-injection
    execSync(`aws s3 ls "s3://${record.s3.bucket.name}"`);
    console.info('uploaded', key);
  }
}
