import type { EventModel } from '../schema.ts';

/** EventBridge rule. */
export const eventbridgeEvent = {
  trigger: 'eventbridge',
  title: 'EventBridge rule',
  evidence: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-structure.html',
  eventTypes: ['EventBridgeEvent'],
  handlerTypes: ['EventBridgeHandler'],
  fields: [{ path: 'detail', trust: 'attacker', label: 'EventBridge detail' }],
  unlisted: 'trusted',
} as const satisfies EventModel;
