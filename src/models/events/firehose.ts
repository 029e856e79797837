import type { EventModel } from '../schema.ts';

/** Firehose transformation. */
export const firehoseEvent = {
  trigger: 'firehose',
  title: 'Firehose transformation',
  evidence: 'https://docs.aws.amazon.com/firehose/latest/dev/data-transformation.html',
  eventTypes: ['FirehoseTransformationEvent'],
  handlerTypes: ['FirehoseTransformationHandler'],
  partTypes: { FirehoseTransformationEventRecord: 'records.[]' },
  fields: [
    { path: 'records.[].data', trust: 'attacker', label: 'Firehose record' },
    { path: 'records.[].kinesisRecordMetadata.partitionKey', trust: 'attacker', label: 'Kinesis partition key' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
