// Nothing of a file runs of which only types are imported.
import type { SNSEvent } from 'aws-lambda';
import { signals } from './signals';
import type {} from './unpack';

export const handler = async (event: SNSEvent) => {
  for (const { Sns } of event.Records) {
    // ok: no-command-injection
    signals.emit('restored', JSON.parse(Sns.Message).archive);
  }
};
