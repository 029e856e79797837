import type { EventModel } from '../event-rows.ts';

/** What a user says to a Lex V2 bot. */
export const lexV2Event = {
  trigger: 'lex-v2',
  title: 'Lex request',
  evidence: 'https://docs.aws.amazon.com/lexv2/latest/dg/lambda-input-format.html',
  eventTypes: ['LexV2Event'],
  handlerTypes: ['LexV2Handler'],
  partTypes: {
    LexV2SessionState: 'sessionState',
    LexV2Intent: 'sessionState.intent',
    LexV2Slots: 'sessionState.intent.slots',
    LexV2Interpretation: 'interpretations.[]',
    LexV2Transcription: 'transcriptions.[]',
    LexV2Bot: 'bot',
  },
  fields: [
    { path: 'inputTranscript', trust: 'attacker', label: 'Lex transcript', isText: true },
    { path: 'sessionState.intent.slots.*', trust: 'attacker', label: 'Lex slot', isText: true },
    { path: 'interpretations.[].intent.slots.*', trust: 'attacker', label: 'Lex slot', isText: true },
    { path: 'proposedNextState.intent.slots.*', trust: 'attacker', label: 'Lex slot', isText: true },
    { path: 'transcriptions.[].transcription', trust: 'attacker', label: 'Lex transcript', isText: true },
    { path: 'transcriptions.[].resolvedSlots.*', trust: 'attacker', label: 'Lex slot', isText: true },
    { path: 'sessionState.sessionAttributes.*', trust: 'attacker', label: 'Lex session attribute', isText: true },
    { path: 'requestAttributes.*', trust: 'attacker', label: 'Lex request attribute', isText: true },
    { path: 'sessionId', trust: 'attacker', label: 'Lex session id', isText: true },
    { path: 'sessionState.intent.name', trust: 'trusted', label: 'Lex intent' },
    { path: 'bot', trust: 'trusted', label: 'Lex bot' },
    { path: 'inputMode', trust: 'trusted', label: 'Lex input mode' },
    { path: 'invocationSource', trust: 'trusted', label: 'Lex invocation source' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
