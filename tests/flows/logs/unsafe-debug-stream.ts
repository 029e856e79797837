// `debug`, and a value of a stream record.
import createDebug from 'debug';
import type { KinesisStreamEvent } from 'aws-lambda';

const debug = createDebug('orders');

export const handler = async (event: KinesisStreamEvent) => {
  for (const record of event.Records) {
    const text = Buffer.from(record.kinesis.data, 'base64').toString('utf8');
    // ruleid: no-log-injection
    debug('record %s', text);
    // ruleid: no-log-injection
    console.debug(text);
  }
};
