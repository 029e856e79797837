import type { EventModel } from '../schema.ts';

/** Lex bot. */
export const lexEvent = {
  trigger: 'lex',
  title: 'Lex bot',
  evidence: 'https://docs.aws.amazon.com/lexv2/latest/dg/lambda-input-format.html',
  eventTypes: ['LexEvent', 'LexV2Event'],
  handlerTypes: ['LexHandler', 'LexV2Handler'],
  fields: [
    { path: 'inputTranscript', trust: 'attacker', label: 'Lex transcript' },
    { path: 'sessionState.intent.slots', trust: 'attacker', label: 'Lex slot' },
    { path: 'currentIntent.slots.*', trust: 'attacker', label: 'Lex slot' },
    { path: 'requestAttributes.*', trust: 'attacker', label: 'Lex request attribute' },
    { path: 'interpretations', trust: 'attacker', label: 'Lex interpretation' },
    { path: 'transcriptions', trust: 'attacker', label: 'Lex transcript' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
