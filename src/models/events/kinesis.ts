import type { EventModel } from '../schema.ts';

/** Kinesis stream. */
export const kinesisEvent = {
  trigger: 'kinesis',
  title: 'Kinesis stream',
  evidence: 'https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis.html',
  eventTypes: ['KinesisStreamEvent', 'KinesisStreamTumblingWindowEvent'],
  handlerTypes: ['KinesisStreamHandler', 'KinesisStreamTumblingWindowHandler'],
  partTypes: { KinesisStreamRecord: 'Records.[]', KinesisStreamRecordPayload: 'Records.[].kinesis' },
  fields: [
    { path: 'Records.[].kinesis.data', trust: 'attacker', label: 'Kinesis record' },
    { path: 'Records.[].kinesis.partitionKey', trust: 'attacker', label: 'Kinesis partition key' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
