import type { EventModel } from '../schema.ts';

/** AppSync Events channel. */
export const appsyncEventsEvent = {
  trigger: 'appsync-events',
  title: 'AppSync Events channel',
  evidence: 'https://docs.aws.amazon.com/appsync/latest/eventapi/event-api-welcome.html',
  eventTypes: [],
  handlerTypes: [],
  fields: [{ path: 'events.[].payload', trust: 'attacker', label: 'AppSync event payload' }],
  unlisted: 'trusted',
} as const satisfies EventModel;
