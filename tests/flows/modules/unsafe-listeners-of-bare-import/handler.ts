// Listeners are imported for what they do only, through a barrel; one gives the event's data to a shell.
import type { SNSEvent } from 'aws-lambda';
import { signals } from './signals';
import './listeners';

export const handler = async (event: SNSEvent) => {
  for (const { Sns } of event.Records) {
    // ruleid: no-command-injection
    signals.emit('restored', JSON.parse(Sns.Message).archive);
  }
};
