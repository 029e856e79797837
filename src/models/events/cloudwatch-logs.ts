import type { EventModel } from '../schema.ts';

/** CloudWatch Logs subscription. */
export const cloudwatchLogsEvent = {
  trigger: 'cloudwatch-logs',
  title: 'CloudWatch Logs subscription',
  evidence: 'https://docs.aws.amazon.com/lambda/latest/dg/services-cloudwatchlogs.html',
  eventTypes: ['CloudWatchLogsEvent'],
  handlerTypes: ['CloudWatchLogsHandler'],
  fields: [{ path: 'awslogs.data', trust: 'attacker', label: 'log data' }],
  unlisted: 'trusted',
} as const satisfies EventModel;
