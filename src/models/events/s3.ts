import type { EventModel } from '../event-rows.ts';

/** Notifications of an S3 bucket. The key is chosen by whoever uploads and is URL encoded. */
export const s3Event = {
  trigger: 's3',
  title: 'S3 notification',
  evidence: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html',
  eventTypes: ['S3Event', 'S3CreateEvent'],
  handlerTypes: ['S3Handler'],
  partTypes: { S3EventRecord: 'Records.[]' },
  fields: [
    { path: 'Records.[].s3.object.key', trust: 'attacker', label: 'S3 object key', isText: true, namesUpload: true },
    { path: 'Records.[].s3.object.size', trust: 'trusted', label: 'S3 object size' },
    { path: 'Records.[].s3.object.eTag', trust: 'trusted', label: 'S3 entity tag' },
    { path: 'Records.[].s3.object.versionId', trust: 'trusted', label: 'S3 object version' },
    { path: 'Records.[].s3.object.sequencer', trust: 'trusted', label: 'S3 event order' },
    { path: 'Records.[].s3.bucket.name', trust: 'trusted', label: 'S3 bucket' },
    { path: 'Records.[].s3.bucket.arn', trust: 'trusted', label: 'S3 bucket' },
    { path: 'Records.[].eventName', trust: 'trusted', label: 'S3 event name' },
    { path: 'Records.[].eventTime', trust: 'trusted', label: 'S3 event time' },
    { path: 'Records.[].awsRegion', trust: 'trusted', label: 'AWS region' },
    { path: 'Records.[].userIdentity.principalId', trust: 'identity', label: 'uploader' },
    { path: 'Records.[].requestParameters.sourceIPAddress', trust: 'trusted', label: 'address of the uploader' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
