import type { EventModel } from '../event-rows.ts';

/** Tasks of an S3 Batch Operations job; the key is URL encoded. */
export const s3BatchEvent = {
  trigger: 's3-batch',
  title: 'S3 Batch Operations task',
  evidence: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-invoke-lambda.html',
  eventTypes: ['S3BatchEvent'],
  handlerTypes: ['S3BatchHandler'],
  partTypes: { S3BatchEventTask: 'tasks.[]' },
  fields: [
    { path: 'tasks.[].s3Key', trust: 'attacker', label: 'S3 object key', isText: true },
    { path: 'tasks.[].taskId', trust: 'trusted', label: 'S3 task id' },
    { path: 'tasks.[].s3VersionId', trust: 'trusted', label: 'S3 object version' },
    { path: 'tasks.[].s3BucketArn', trust: 'trusted', label: 'S3 bucket' },
    { path: 'job.id', trust: 'trusted', label: 'S3 job id' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
