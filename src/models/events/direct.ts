import type { EventModel } from '../schema.ts';

/** direct invocation. */
export const directEvent = {
  trigger: 'direct',
  title: 'direct invocation',
  evidence: 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-sync.html',
  eventTypes: [],
  handlerTypes: [],
  fields: [],
  unlisted: 'attacker',
} as const satisfies EventModel;
