import type { EventModel } from '../event-rows.ts';

/** What a user says to an Alexa skill. */
export const alexaEvent = {
  trigger: 'alexa',
  title: 'Alexa request',
  evidence: 'https://developer.amazon.com/en-US/docs/alexa/custom-skills/request-and-response-json-reference.html',
  eventTypes: [],
  handlerTypes: [],
  fields: [
    { path: 'request.intent.slots.*', trust: 'attacker', label: 'Alexa intent slot', isText: true },
    { path: 'session.attributes', trust: 'attacker', label: 'Alexa session attribute' },
    { path: 'session.user.accessToken', trust: 'secret', label: 'Alexa access token' },
    { path: 'context.System.user.accessToken', trust: 'secret', label: 'Alexa access token' },
    { path: 'request.intent.name', trust: 'trusted', label: 'Alexa intent' },
    { path: 'request.type', trust: 'trusted', label: 'Alexa request type' },
    { path: 'request.locale', trust: 'trusted', label: 'Alexa locale' },
    { path: 'session.user.userId', trust: 'trusted', label: 'Alexa user id' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
