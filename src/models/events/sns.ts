import type { EventModel } from '../event-rows.ts';

/** Notifications of an SNS topic. */
export const snsEvent = {
  trigger: 'sns',
  title: 'SNS notification',
  evidence: 'https://docs.aws.amazon.com/lambda/latest/dg/with-sns.html',
  eventTypes: ['SNSEvent'],
  handlerTypes: ['SNSHandler'],
  partTypes: {
    SNSEventRecord: 'Records.[]',
    SNSMessage: 'Records.[].Sns',
    SNSMessageAttributes: 'Records.[].Sns.MessageAttributes',
    SNSMessageAttribute: 'Records.[].Sns.MessageAttributes.*',
  },
  fields: [
    { path: 'Records.[].Sns.Message', trust: 'attacker', label: 'SNS message', holds: 'aws.Notification' },
    { path: 'Records.[].Sns.Subject', trust: 'attacker', label: 'SNS subject', isText: true },
    { path: 'Records.[].Sns.MessageAttributes.*', trust: 'attacker', label: 'SNS message attribute', isText: true },
    { path: 'Records.[].Sns.TopicArn', trust: 'trusted', label: 'SNS topic' },
    { path: 'Records.[].Sns.MessageId', trust: 'trusted', label: 'SNS message id' },
    { path: 'Records.[].Sns.Timestamp', trust: 'trusted', label: 'SNS time' },
    { path: 'Records.[].Sns.UnsubscribeUrl', trust: 'trusted', label: 'SNS unsubscribe link' },
    { path: 'Records.[].EventSubscriptionArn', trust: 'trusted', label: 'SNS subscription' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
