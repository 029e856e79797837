import type { EventModel } from '../event-rows.ts';

/** Records that Firehose wants to be transformed, data in base64. */
export const firehoseEvent = {
  trigger: 'firehose',
  title: 'Firehose records',
  evidence: 'https://docs.aws.amazon.com/firehose/latest/dev/data-transformation.html',
  eventTypes: ['FirehoseTransformationEvent'],
  handlerTypes: ['FirehoseTransformationHandler'],
  partTypes: { FirehoseTransformationEventRecord: 'records.[]', FirehoseRecordMetadata: 'records.[].kinesisRecordMetadata' },
  fields: [
    { path: 'records.[].data', trust: 'attacker', label: 'Firehose record' },
    { path: 'records.[].kinesisRecordMetadata.partitionKey', trust: 'attacker', label: 'Kinesis partition key', isText: true },
    { path: 'records.[].recordId', trust: 'trusted', label: 'Firehose record id' },
    { path: 'deliveryStreamArn', trust: 'trusted', label: 'Firehose stream' },
    { path: 'invocationId', trust: 'trusted', label: 'Firehose invocation' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
