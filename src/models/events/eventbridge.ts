import type { EventModel } from '../event-rows.ts';

/** An event of an EventBridge bus. Senders choose the detail; rules select by source and kind. */
export const eventbridgeEvent = {
  trigger: 'eventbridge',
  title: 'EventBridge event',
  evidence: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-structure.html',
  eventTypes: ['EventBridgeEvent'],
  handlerTypes: ['EventBridgeHandler'],
  fields: [
    { path: 'detail.*', trust: 'attacker', label: 'EventBridge detail' },
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
