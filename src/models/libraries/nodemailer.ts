import type { LibraryModel } from '../schema.ts';

/** nodemailer reads files and addresses that attachments name. */
export const nodemailer = {
  package: 'nodemailer',
  evidence: 'https://nodemailer.com/message/attachments/',
  types: [{ name: 'nodemailer.Transport', path: 'Member[createTransport].ReturnValue', declared: ['Transporter'] }],
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
  ],
} as const satisfies LibraryModel;
