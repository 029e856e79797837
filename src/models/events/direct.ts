import type { EventModel } from '../event-rows.ts';

/** The payload of a direct invocation, chosen by whoever may invoke the function. */
export const directEvent = {
  trigger: 'direct',
  title: 'event',
  evidence: 'https://docs.aws.amazon.com/lambda/latest/dg/API_Invoke.html',
  eventTypes: [],
  handlerTypes: [],
  fields: [],
  unlisted: 'attacker',
} as const satisfies EventModel;
