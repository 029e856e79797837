import type { EventModel } from '../event-rows.ts';

/** An event of a schedule rule. */
export const scheduledEvent = {
  trigger: 'scheduled',
  title: 'scheduled event',
  evidence: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-run-lambda-schedule.html',
  eventTypes: ['ScheduledEvent'],
  handlerTypes: ['ScheduledHandler'],
  fields: [
    { path: 'detail', trust: 'trusted', label: 'schedule' },
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
