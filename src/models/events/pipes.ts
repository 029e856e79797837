import type { EventModel } from '../event-rows.ts';

/** Records that EventBridge Pipes hands to its enrichment or target. */
export const pipesEvent = {
  trigger: 'pipes',
  title: 'EventBridge Pipes records',
  evidence: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-event-target.html',
  eventTypes: [],
  handlerTypes: [],
  fields: [
    { path: '[].body', trust: 'attacker', label: 'SQS message body' },
    { path: '[].messageAttributes.*', trust: 'attacker', label: 'SQS message attribute', isText: true },
    { path: '[].data', trust: 'attacker', label: 'stream record' },
    { path: '[].partitionKey', trust: 'attacker', label: 'Kinesis partition key', isText: true },
    { path: '[].dynamodb', trust: 'attacker', label: 'DynamoDB stream image' },
    { path: '[].value', trust: 'attacker', label: 'Kafka record' },
    { path: '[].key', trust: 'attacker', label: 'Kafka record key' },
    { path: '[].messageId', trust: 'trusted', label: 'SQS message id' },
    { path: '[].eventSourceARN', trust: 'trusted', label: 'event source' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
