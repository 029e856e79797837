// The path of `set` is the sender's.
import type { SQSEvent } from 'aws-lambda';
import { set } from 'lodash';

const cache = {};

export async function handler(event: SQSEvent) {
  for (const record of event.Records) {
    const { path, value } = JSON.parse(record.body);
    // ruleid: no-prototype-pollution
    set(cache, path, value);
  }
}
