import type { LibraryModel } from '../schema.ts';

/** Nodemailer. Subject and text are encoded; addresses are read as they are. */
export const nodemailer = {
  package: ['nodemailer', 'nodemailer/lib/mail-composer'],
  evidence: 'https://nodemailer.com/message/',
  types: [
    { name: 'nodemailer.Transport', path: 'Member[createTransport].ReturnValue', declared: ['Transporter'] },
    { name: 'nodemailer.Message', type: 'nodemailer.Transport', path: 'Member[sendMail].Argument[0]' },
    { name: 'nodemailer.Message', path: 'Argument[0]' },
  ],
  sinks: [
    {
      threat: 'path',
      type: 'nodemailer.Transport',
      path: 'Member[sendMail].Argument[0].Member[attachments].ArrayElement.Member[path]',
      label: 'the path of an attachment',
    },
    {
      threat: 'host',
      type: 'nodemailer.Transport',
      path: 'Member[sendMail].Argument[0].Member[attachments].ArrayElement.Member[href]',
      label: 'the address of an attachment',
    },
    { threat: 'host', path: 'Member[createTransport].Argument[0].Member[host]', label: 'the host' },
    { threat: 'email', type: 'nodemailer.Message', path: 'Member[from,sender]', label: 'the sender' },
    {
      threat: 'email',
      type: 'nodemailer.Message',
      path: 'Member[from,sender].Member[name,address]',
      label: 'the sender',
      when: [{ path: 'Owner', is: 'object' }],
    },
    { threat: 'email', type: 'nodemailer.Message', path: 'Member[replyTo]', label: 'the reply address' },
    {
      threat: 'email',
      type: 'nodemailer.Message',
      path: 'Member[replyTo].Member[name,address]',
      label: 'the reply address',
      when: [{ path: 'Owner', is: 'object' }],
    },
    { threat: 'email', type: 'nodemailer.Message', path: 'Member[to,cc,bcc]', label: 'the recipients', confidence: 'strict' },
    { threat: 'email', type: 'nodemailer.Message', path: 'Member[inReplyTo,references,messageId]', label: 'a header' },
    { threat: 'email', type: 'nodemailer.Message', path: 'Member[headers].AnyMember', label: 'a header' },
    {
      threat: 'email',
      type: 'nodemailer.Message',
      path: 'Member[headers].AnyMember.Member[value]',
      label: 'a header',
      when: [{ path: 'Owner', is: 'object' }],
    },
    { threat: 'email', type: 'nodemailer.Message', path: 'Member[headers].MapKey', label: 'a header' },
    { threat: 'email', type: 'nodemailer.Message', path: 'Member[envelope].Member[from]', label: 'the sender' },
    { threat: 'email', type: 'nodemailer.Message', path: 'Member[envelope].Member[to]', label: 'the recipients', confidence: 'strict' },
    { threat: 'email', type: 'nodemailer.Message', path: 'Member[raw]', label: 'the headers' },
    { threat: 'email', type: 'nodemailer.Message', path: 'Member[list].AnyMember', label: 'a header' },
  ],
} as const satisfies LibraryModel;

/** email-templates: a message of Nodemailer around a template. */
export const emailTemplates = {
  package: 'email-templates',
  evidence: 'https://email-templates.js.org',
  types: [{ name: 'nodemailer.Message', path: 'Instance.Member[send].Argument[0].Member[message]' }],
} as const satisfies LibraryModel;
