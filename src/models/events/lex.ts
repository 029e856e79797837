import type { EventModel } from '../event-rows.ts';

/** What a user says to a Lex V1 bot. */
export const lexEvent = {
  trigger: 'lex',
  title: 'Lex V1 request',
  evidence: 'https://docs.aws.amazon.com/lex/latest/dg/lambda-input-response-format.html',
  eventTypes: ['LexEvent'],
  handlerTypes: ['LexHandler'],
  partTypes: {
    LexEventSlots: 'currentIntent.slots',
    LexEventSessionAttributes: 'sessionAttributes',
    LexEventRequestAttributes: 'requestAttributes',
    LexSlotDetails: 'currentIntent.slotDetails',
  },
  fields: [
    { path: 'inputTranscript', trust: 'attacker', label: 'Lex transcript', isText: true },
    { path: 'currentIntent.slots.*', trust: 'attacker', label: 'Lex slot', isText: true },
    { path: 'currentIntent.slotDetails.*', trust: 'attacker', label: 'Lex slot', isText: true },
    { path: 'sessionAttributes.*', trust: 'attacker', label: 'Lex session attribute', isText: true },
    { path: 'requestAttributes.*', trust: 'attacker', label: 'Lex request attribute', isText: true },
    { path: 'userId', trust: 'attacker', label: 'Lex user id', isText: true },
    { path: 'currentIntent.name', trust: 'trusted', label: 'Lex intent' },
    { path: 'bot', trust: 'trusted', label: 'Lex bot' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
