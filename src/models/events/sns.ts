import type { EventModel } from '../schema.ts';

/** SNS topic. */
export const snsEvent = {
  trigger: 'sns',
  title: 'SNS topic',
  evidence: 'https://docs.aws.amazon.com/lambda/latest/dg/with-sns.html',
  eventTypes: ['SNSEvent'],
  handlerTypes: ['SNSHandler'],
  partTypes: { SNSEventRecord: 'Records.[]', SNSMessage: 'Records.[].Sns' },
  fields: [
    { path: 'Records.[].Sns.Message', trust: 'attacker', label: 'SNS message' },
    { path: 'Records.[].Sns.Subject', trust: 'attacker', label: 'SNS subject' },
    { path: 'Records.[].Sns.MessageAttributes.*', trust: 'attacker', label: 'SNS message attribute' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
