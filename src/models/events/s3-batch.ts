import type { EventModel } from '../schema.ts';

/** S3 Batch Operations. */
export const s3BatchEvent = {
  trigger: 's3-batch',
  title: 'S3 Batch Operations',
  evidence: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-invoke-lambda.html',
  eventTypes: ['S3BatchEvent'],
  handlerTypes: ['S3BatchHandler'],
  partTypes: { S3BatchEventTask: 'tasks.[]' },
  fields: [{ path: 'tasks.[].s3Key', trust: 'attacker', label: 'S3 object key' }],
  unlisted: 'trusted',
} as const satisfies EventModel;
