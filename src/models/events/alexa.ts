import type { EventModel } from '../schema.ts';

/** Alexa skill. */
export const alexaEvent = {
  trigger: 'alexa',
  title: 'Alexa skill',
  evidence: 'https://developer.amazon.com/en-US/docs/alexa/custom-skills/request-types-reference.html',
  eventTypes: [],
  handlerTypes: [],
  fields: [{ path: 'request.intent.slots', trust: 'attacker', label: 'Alexa slot' }],
  unlisted: 'trusted',
} as const satisfies EventModel;
