import type { EventModel } from '../schema.ts';

/** SES receipt rule. */
export const sesEvent = {
  trigger: 'ses',
  title: 'SES receipt rule',
  evidence: 'https://docs.aws.amazon.com/ses/latest/dg/receiving-email-action-lambda-event.html',
  eventTypes: ['SESEvent'],
  handlerTypes: ['SESHandler'],
  partTypes: { SESEventRecord: 'Records.[]', SESMessage: 'Records.[].ses', SESMail: 'Records.[].ses.mail' },
  fields: [
    { path: 'Records.[].ses.mail.commonHeaders', trust: 'attacker', label: 'mail header' },
    { path: 'Records.[].ses.mail.headers', trust: 'attacker', label: 'mail header' },
    { path: 'Records.[].ses.mail.source', trust: 'attacker', label: 'mail sender' },
    { path: 'Records.[].ses.mail.destination', trust: 'attacker', label: 'mail recipient' },
    { path: 'Records.[].ses.receipt.recipients', trust: 'attacker', label: 'mail recipient' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
