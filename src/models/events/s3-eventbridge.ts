import type { EventModel } from '../schema.ts';

/** S3 notification by EventBridge. */
export const s3EventbridgeEvent = {
  trigger: 's3-eventbridge',
  title: 'S3 notification by EventBridge',
  evidence: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventBridge.html',
  eventTypes: [
    'S3NotificationEvent',
    'S3ObjectCreatedNotificationEvent',
    'S3ObjectDeletedNotificationEvent',
    'S3ObjectACLUpdatedNotificationEvent',
    'S3ObjectAccessTierChangedNotificationEvent',
    'S3ObjectRestoreCompletedNotificationEvent',
    'S3ObjectRestoreExpiredNotificationEvent',
    'S3ObjectRestoreInitiatedNotificationEvent',
    'S3ObjectStorageClassChangedNotificationEvent',
    'S3ObjectTagsAddedNotificationEvent',
    'S3ObjectTagsDeletedNotificationEvent',
  ],
  handlerTypes: ['S3NotificationEventBridgeHandler'],
  fields: [{ path: 'detail.object.key', trust: 'attacker', label: 'S3 object key' }],
  unlisted: 'trusted',
} as const satisfies EventModel;
