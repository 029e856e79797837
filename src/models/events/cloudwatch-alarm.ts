import type { EventModel } from '../event-rows.ts';

/** A state change of a CloudWatch alarm. */
export const cloudwatchAlarmEvent = {
  trigger: 'cloudwatch-alarm',
  title: 'CloudWatch alarm',
  evidence: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-actions-Lambda.html',
  eventTypes: ['CloudWatchAlarmEvent'],
  handlerTypes: ['CloudWatchAlarmHandler'],
  partTypes: { CloudWatchAlarmData: 'alarmData' },
  fields: [
    { path: 'alarmData', trust: 'trusted', label: 'CloudWatch alarm' },
    { path: 'alarmArn', trust: 'trusted', label: 'CloudWatch alarm' },
    { path: 'accountId', trust: 'trusted', label: 'AWS account' },
    { path: 'region', trust: 'trusted', label: 'AWS region' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
