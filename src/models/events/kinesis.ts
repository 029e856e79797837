import type { EventModel } from '../event-rows.ts';

/** Records of a Kinesis stream, data in base64. */
export const kinesisEvent = {
  trigger: 'kinesis',
  title: 'Kinesis records',
  evidence: 'https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis.html',
  eventTypes: ['KinesisStreamEvent', 'KinesisStreamTumblingWindowEvent'],
  handlerTypes: ['KinesisStreamHandler', 'KinesisStreamTumblingWindowHandler'],
  partTypes: { KinesisStreamRecord: 'Records.[]', KinesisStreamRecordPayload: 'Records.[].kinesis' },
  fields: [
    { path: 'Records.[].kinesis.data', trust: 'attacker', label: 'Kinesis record' },
    { path: 'Records.[].kinesis.partitionKey', trust: 'attacker', label: 'Kinesis partition key', isText: true },
    { path: 'Records.[].kinesis.sequenceNumber', trust: 'trusted', label: 'Kinesis sequence number' },
    { path: 'Records.[].eventID', trust: 'trusted', label: 'Kinesis event id' },
    { path: 'Records.[].eventSourceARN', trust: 'trusted', label: 'Kinesis stream' },
    { path: 'Records.[].invokeIdentityArn', trust: 'trusted', label: 'execution role' },
    { path: 'Records.[].awsRegion', trust: 'trusted', label: 'AWS region' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
