import type { EventModel } from '../schema.ts';

/** EventBridge schedule. */
export const scheduledEvent = {
  trigger: 'scheduled',
  title: 'EventBridge schedule',
  evidence: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-rule-schedule.html',
  eventTypes: ['ScheduledEvent'],
  handlerTypes: ['ScheduledHandler'],
  fields: [],
  unlisted: 'trusted',
} as const satisfies EventModel;
