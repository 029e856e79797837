import type { EventModel } from '../event-rows.ts';

/** A mail that SES received. Who sends it chooses headers, addresses and subject. */
export const sesEvent = {
  trigger: 'ses',
  title: 'SES mail',
  evidence: 'https://docs.aws.amazon.com/ses/latest/dg/receiving-email-action-lambda-event.html',
  eventTypes: ['SESEvent'],
  handlerTypes: ['SESHandler'],
  partTypes: {
    SESEventRecord: 'Records.[]',
    SESMessage: 'Records.[].ses',
    SESMail: 'Records.[].ses.mail',
    SESMailCommonHeaders: 'Records.[].ses.mail.commonHeaders',
    SESMailHeader: 'Records.[].ses.mail.headers.[]',
    SESReceipt: 'Records.[].ses.receipt',
  },
  fields: [
    { path: 'Records.[].ses.mail.commonHeaders', trust: 'attacker', label: 'mail header' },
    { path: 'Records.[].ses.mail.headers', trust: 'attacker', label: 'mail header' },
    { path: 'Records.[].ses.mail.commonHeaders.subject', trust: 'attacker', label: 'mail subject', isText: true },
    { path: 'Records.[].ses.mail.commonHeaders.from', trust: 'attacker', label: 'mail sender' },
    { path: 'Records.[].ses.mail.source', trust: 'attacker', label: 'mail sender' },
    { path: 'Records.[].ses.mail.destination', trust: 'attacker', label: 'mail recipient' },
    { path: 'Records.[].ses.receipt.recipients', trust: 'attacker', label: 'mail recipient' },
    { path: 'Records.[].ses.mail.messageId', trust: 'trusted', label: 'SES message id' },
    { path: 'Records.[].ses.mail.timestamp', trust: 'trusted', label: 'SES time' },
    { path: 'Records.[].ses.receipt.spamVerdict', trust: 'trusted', label: 'SES verdict' },
    { path: 'Records.[].ses.receipt.virusVerdict', trust: 'trusted', label: 'SES verdict' },
    { path: 'Records.[].ses.receipt.spfVerdict', trust: 'trusted', label: 'SES verdict' },
    { path: 'Records.[].ses.receipt.dkimVerdict', trust: 'trusted', label: 'SES verdict' },
    { path: 'Records.[].ses.receipt.dmarcVerdict', trust: 'trusted', label: 'SES verdict' },
    { path: 'Records.[].ses.receipt.action', trust: 'trusted', label: 'SES action' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
