// A guard that typia makes of a type
import typia from 'typia';
import { S3Client, GetObjectCommand } from '@aws-sdk/client-s3';
import type { SQSEvent } from 'aws-lambda';

type Job = { bucket: 'raw' | 'clean'; n: number };
const isJob = typia.createIs<Job>();
const s3 = new S3Client({});

export const handler = async (event: SQSEvent) => {
  for (const record of event.Records) {
    const job: unknown = JSON.parse(record.body);
    if (!isJob(job)) continue;
    // ok: no-resource-injection
    await s3.send(new GetObjectCommand({ Bucket: job.bucket, Key: `jobs/${job.n}` }));
  }
};
