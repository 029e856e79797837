import type { EventModel } from '../event-rows.ts';

/** The result of a malware scan of an S3 object. */
export const guarddutyS3Event = {
  trigger: 'guardduty-s3',
  title: 'GuardDuty scan result',
  evidence: 'https://docs.aws.amazon.com/guardduty/latest/ug/monitor-with-eventbridge-s3-malware-protection.html',
  eventTypes: ['GuardDutyScanResultNotificationEvent', 'GuardDutyNotificationEvent'],
  handlerTypes: [],
  partTypes: { GuardDutyScanResultNotificationEventDetail: 'detail' },
  fields: [
    { path: 'detail.s3ObjectDetails.objectKey', trust: 'attacker', label: 'S3 object key', isText: true },
    { path: 'detail.s3ObjectDetails.bucketName', trust: 'trusted', label: 'S3 bucket' },
    { path: 'detail.scanResultDetails', trust: 'trusted', label: 'scan result' },
    { path: 'source', trust: 'trusted', label: 'source of the event' },
    { path: 'detail-type', trust: 'trusted', label: 'kind of event' },
    { path: 'account', trust: 'trusted', label: 'AWS account' },
    { path: 'region', trust: 'trusted', label: 'AWS region' },
    { path: 'resources', trust: 'trusted', label: 'resources of the event' },
    { path: 'time', trust: 'trusted', label: 'time of the event' },
    { path: 'id', trust: 'trusted', label: 'event id' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
