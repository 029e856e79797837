import type { EventModel } from '../schema.ts';

/** S3 notification. */
export const s3Event = {
  trigger: 's3',
  title: 'S3 notification',
  evidence: 'https://docs.aws.amazon.com/lambda/latest/dg/with-s3.html',
  eventTypes: ['S3Event', 'S3CreateEvent'],
  handlerTypes: ['S3Handler'],
  partTypes: { S3EventRecord: 'Records.[]' },
  fields: [{ path: 'Records.[].s3.object.key', trust: 'attacker', label: 'S3 object key' }],
  unlisted: 'trusted',
} as const satisfies EventModel;
