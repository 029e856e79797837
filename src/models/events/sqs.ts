import type { EventModel } from '../event-rows.ts';

/** A batch of SQS messages. */
export const sqsEvent = {
  trigger: 'sqs',
  title: 'SQS messages',
  evidence: 'https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html',
  eventTypes: ['SQSEvent'],
  handlerTypes: ['SQSHandler'],
  partTypes: {
    SQSRecord: 'Records.[]',
    SQSRecordAttributes: 'Records.[].attributes',
    SQSMessageAttributes: 'Records.[].messageAttributes',
    SQSMessageAttribute: 'Records.[].messageAttributes.*',
  },
  fields: [
    { path: 'Records.[].body', trust: 'attacker', label: 'SQS message body', holds: 'aws.Notification' },
    { path: 'Records.[].messageAttributes.*', trust: 'attacker', label: 'SQS message attribute', isText: true },
    { path: 'Records.[].attributes.MessageGroupId', trust: 'attacker', label: 'SQS message group', isText: true },
    { path: 'Records.[].attributes.MessageDeduplicationId', trust: 'attacker', label: 'SQS deduplication id', isText: true },
    { path: 'Records.[].attributes.AWSTraceHeader', trust: 'attacker', label: 'SQS trace header', isText: true },
    { path: 'Records.[].attributes.SenderId', trust: 'trusted', label: 'sender of the SQS message' },
    { path: 'Records.[].attributes.ApproximateReceiveCount', trust: 'trusted', label: 'SQS receive count' },
    { path: 'Records.[].attributes.SentTimestamp', trust: 'trusted', label: 'SQS send time' },
    { path: 'Records.[].messageId', trust: 'trusted', label: 'SQS message id' },
    { path: 'Records.[].receiptHandle', trust: 'trusted', label: 'SQS receipt handle' },
    { path: 'Records.[].eventSource', trust: 'trusted', label: 'event source' },
    { path: 'Records.[].eventSourceARN', trust: 'trusted', label: 'SQS queue' },
    { path: 'Records.[].awsRegion', trust: 'trusted', label: 'AWS region' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
