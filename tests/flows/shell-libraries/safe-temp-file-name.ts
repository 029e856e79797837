// The name of the temporary file is generated.
import { execSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import type { S3Event } from 'aws-lambda';

export async function handler(event: S3Event) {
  for (const record of event.Records) {
    const target = `/tmp/${randomUUID()}`;
    console.info(basename(record.s3.object.key), target);
    // ok: no-command-injection
    execSync(`ffmpeg -i /tmp/source ${target}.mp4`);
  }
}
