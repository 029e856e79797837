import type { LibraryModel } from '../schema.ts';

const bucket = 'Member[Records].ArrayElement.Member[s3].Member[bucket].Member[name,arn]';
const eventBucket = 'Member[detail].Member[bucket].Member[name]';

/** Notifications that services of AWS write into messages: S3 tells of an object by SNS and SQS, directly or through EventBridge. */
export const awsNotifications = {
  package: 'aws-lambda',
  evidence: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html',
  types: [{ name: 'aws.Notification' }],
  properties: [
    { type: 'aws.Notification', path: bucket, removes: 'all' },
    { type: 'aws.Notification', path: eventBucket, removes: 'all' },
    // What a queue gets of a topic.
    { type: 'aws.Notification', path: 'Member[Message]', removes: [], holds: 'aws.Notification' },
  ],
} as const satisfies LibraryModel;
