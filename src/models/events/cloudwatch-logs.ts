import type { EventModel } from '../event-rows.ts';

/** Log lines of a subscription, compressed and in base64; they quote what requests contain. */
export const cloudwatchLogsEvent = {
  trigger: 'cloudwatch-logs',
  title: 'CloudWatch Logs data',
  evidence: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/SubscriptionFilters.html',
  eventTypes: ['CloudWatchLogsEvent'],
  handlerTypes: ['CloudWatchLogsHandler'],
  partTypes: { CloudWatchLogsEventData: 'awslogs' },
  fields: [{ path: 'awslogs.data', trust: 'attacker', label: 'CloudWatch log line' }],
  unlisted: 'trusted',
} as const satisfies EventModel;
