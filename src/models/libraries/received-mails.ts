import type { LibraryModel } from '../schema.ts';

/** Parsers of mails: whoever wrote the mail chose what is in it. */
export const mailParsers = {
  package: ['mailparser', 'postal-mime'],
  evidence: 'https://nodemailer.com/extras/mailparser/',
  types: [
    { name: 'mails.Parser', path: 'Instance' },
    { name: 'mails.Parser', path: 'Member[PostalMime,MailParser].Instance' },
  ],
  sources: [
    { path: 'Member[simpleParser,parse,extract,readEml].ReturnValue.Awaited', label: 'a mail that was received' },
    { path: 'Member[simpleParser].Argument[1..2].Parameter[1]', label: 'a mail that was received' },
    { type: 'mails.Parser', path: 'Member[parse].ReturnValue.Awaited', label: 'a mail that was received' },
    { type: 'mails.Parser', path: 'Member[on].Argument[1].Parameter[0]', label: 'a mail that was received' },
  ],
} as const satisfies LibraryModel;

/** Mailboxes: what is fetched was written by others. */
export const mailboxes = {
  package: 'imapflow',
  evidence: 'https://imapflow.com/module-imapflow-ImapFlow.html',
  types: [{ name: 'imapflow.Client', path: 'Member[ImapFlow].Instance', declared: ['ImapFlow'] }],
  sources: [
    { type: 'imapflow.Client', path: 'Member[fetchOne].ReturnValue.Awaited', label: 'a mail that was received' },
    { type: 'imapflow.Client', path: 'Member[fetch,fetchAll].ReturnValue.ArrayElement', label: 'a mail that was received' },
  ],
} as const satisfies LibraryModel;
