import type { EventModel } from '../schema.ts';

/** SQS queue. */
export const sqsEvent = {
  trigger: 'sqs',
  title: 'SQS queue',
  evidence: 'https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html',
  eventTypes: ['SQSEvent'],
  handlerTypes: ['SQSHandler'],
  partTypes: { SQSRecord: 'Records.[]' },
  fields: [
    { path: 'Records.[].body', trust: 'attacker', label: 'SQS message body' },
    { path: 'Records.[].messageAttributes.*', trust: 'attacker', label: 'SQS message attribute' },
    { path: 'Records.[].attributes.MessageGroupId', trust: 'attacker', label: 'SQS message group' },
    { path: 'Records.[].attributes.MessageDeduplicationId', trust: 'attacker', label: 'SQS deduplication id' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
