// The promisified function still starts a shell when it is told to.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { S3Event } from 'aws-lambda';

const run = promisify(execFile);

export const handler = async (event: S3Event) => {
  const key = event.Records[0].s3.object.key;
  // ruleid: no-command-injection
  await run(`identify /mnt/in/${key}`, { shell: true });
};
