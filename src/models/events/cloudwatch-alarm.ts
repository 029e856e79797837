import type { EventModel } from '../schema.ts';

/** CloudWatch alarm. */
export const cloudwatchAlarmEvent = {
  trigger: 'cloudwatch-alarm',
  title: 'CloudWatch alarm',
  evidence: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-actions-Lambda.html',
  eventTypes: ['CloudWatchAlarmEvent'],
  handlerTypes: ['CloudWatchAlarmHandler'],
  fields: [],
  unlisted: 'trusted',
} as const satisfies EventModel;
