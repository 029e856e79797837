import type { LibraryModel } from '../schema.ts';

/** SendGrid. */
export const sendgridMail = {
  package: '@sendgrid/mail',
  evidence: 'https://github.com/sendgrid/sendgrid-nodejs/blob/main/docs/use-cases/README.md',
  types: [
    { name: 'sendgrid.Service', path: '' },
    { name: 'sendgrid.Service', path: 'Member[MailService].Instance', declared: ['MailService'] },
    { name: 'sendgrid.Message', type: 'sendgrid.Service', path: 'Member[send,sendMultiple].Argument[0]' },
    { name: 'sendgrid.Message', type: 'sendgrid.Service', path: 'Member[send].Argument[0].ArrayElement' },
  ],
  sinks: [
    { threat: 'email', type: 'sendgrid.Message', path: 'Member[from]', label: 'the sender' },
    {
      threat: 'email',
      type: 'sendgrid.Message',
      path: 'Member[from].Member[name,email]',
      label: 'the sender',
      when: [{ path: 'Owner', is: 'object' }],
    },
    { threat: 'email', type: 'sendgrid.Message', path: 'Member[replyTo]', label: 'the reply address' },
    {
      threat: 'email',
      type: 'sendgrid.Message',
      path: 'Member[replyTo].Member[name,email]',
      label: 'the reply address',
      when: [{ path: 'Owner', is: 'object' }],
    },
    { threat: 'email', type: 'sendgrid.Message', path: 'Member[headers].AnyMember', label: 'a header' },
    { threat: 'email', type: 'sendgrid.Message', path: 'Member[headers].MapKey', label: 'a header' },
    { threat: 'email', type: 'sendgrid.Message', path: 'Member[to,cc,bcc]', label: 'the recipients', confidence: 'strict' },
  ],
} as const satisfies LibraryModel;

/** Mailgun. */
export const mailgun = {
  package: ['mailgun.js', 'mailgun-js'],
  evidence: 'https://documentation.mailgun.com/docs/mailgun/api-reference/send/mailgun/messages/post-v3--domain-name--messages',
  types: [
    { name: 'mailgun.Message', path: 'Instance.Member[client].ReturnValue.Member[messages].Member[create].Argument[1]' },
    { name: 'mailgun.Message', path: 'ReturnValue.Member[messages].ReturnValue.Member[send].Argument[0]' },
  ],
  sinks: [
    { threat: 'email', type: 'mailgun.Message', path: 'Member[from]', label: 'the sender' },
    {
      threat: 'email',
      type: 'mailgun.Message',
      path: 'Member[h:Reply-To,h:Sender,h:References,h:In-Reply-To,h:List-Unsubscribe]',
      label: 'a header',
    },
    { threat: 'email', type: 'mailgun.Message', path: 'Member[message]', label: 'the headers' },
    { threat: 'email', type: 'mailgun.Message', path: 'Member[to,cc,bcc]', label: 'the recipients', confidence: 'strict' },
  ],
} as const satisfies LibraryModel;

/** Postmark. */
export const postmark = {
  package: 'postmark',
  evidence: 'https://postmarkapp.com/developer/api/email-api',
  types: [
    { name: 'postmark.Client', path: 'Member[ServerClient,Client].Instance', declared: ['ServerClient'] },
    { name: 'postmark.Message', type: 'postmark.Client', path: 'Member[sendEmail,sendEmailWithTemplate].Argument[0]' },
    {
      name: 'postmark.Message',
      type: 'postmark.Client',
      path: 'Member[sendEmailBatch,sendEmailBatchWithTemplates].Argument[0].ArrayElement',
    },
  ],
  sinks: [
    { threat: 'email', type: 'postmark.Message', path: 'Member[From]', label: 'the sender' },
    { threat: 'email', type: 'postmark.Message', path: 'Member[ReplyTo]', label: 'the reply address' },
    { threat: 'email', type: 'postmark.Message', path: 'Member[Headers].ArrayElement.Member[Name,Value]', label: 'a header' },
    { threat: 'email', type: 'postmark.Message', path: 'Member[To,Cc,Bcc]', label: 'the recipients', confidence: 'strict' },
  ],
} as const satisfies LibraryModel;

/** Resend. */
export const resend = {
  package: 'resend',
  evidence: 'https://resend.com/docs/api-reference/emails/send-email',
  types: [
    { name: 'resend.Client', path: 'Member[Resend].Instance', declared: ['Resend'] },
    { name: 'resend.Message', type: 'resend.Client', path: 'Member[emails].Member[send,create].Argument[0]' },
    { name: 'resend.Message', type: 'resend.Client', path: 'Member[batch].Member[send,create].Argument[0].ArrayElement' },
  ],
  sinks: [
    { threat: 'email', type: 'resend.Message', path: 'Member[from]', label: 'the sender' },
    { threat: 'email', type: 'resend.Message', path: 'Member[replyTo,reply_to]', label: 'the reply address' },
    { threat: 'email', type: 'resend.Message', path: 'Member[headers].AnyMember', label: 'a header' },
    { threat: 'email', type: 'resend.Message', path: 'Member[headers].MapKey', label: 'a header' },
    { threat: 'email', type: 'resend.Message', path: 'Member[to,cc,bcc]', label: 'the recipients', confidence: 'strict' },
  ],
} as const satisfies LibraryModel;

/** Mailjet. */
export const mailjet = {
  package: 'node-mailjet',
  evidence: 'https://dev.mailjet.com/email/guides/send-api-v31/',
  types: [
    { name: 'mailjet.Client', path: 'Instance' },
    { name: 'mailjet.Client', path: 'Member[apiConnect,connect].ReturnValue' },
    {
      name: 'mailjet.Message',
      type: 'mailjet.Client',
      path: 'Member[post].ReturnValue.Member[request].Argument[0].Member[Messages].ArrayElement',
    },
  ],
  sinks: [
    { threat: 'email', type: 'mailjet.Message', path: 'Member[From,ReplyTo,Sender].Member[Email,Name]', label: 'the sender' },
    { threat: 'email', type: 'mailjet.Message', path: 'Member[Headers].AnyMember', label: 'a header' },
    {
      threat: 'email',
      type: 'mailjet.Message',
      path: 'Member[To,Cc,Bcc].ArrayElement.Member[Email]',
      label: 'the recipients',
      confidence: 'strict',
    },
  ],
} as const satisfies LibraryModel;

/** Mailchimp's transactional mails. */
export const mailchimpTransactional = {
  package: '@mailchimp/mailchimp_transactional',
  evidence: 'https://mailchimp.com/developer/transactional/api/messages/send-new-message/',
  sinks: [
    {
      threat: 'email',
      path: 'ReturnValue.Member[messages].Member[send,sendTemplate].Argument[0].Member[message].Member[from_email,from_name]',
      label: 'the sender',
    },
    {
      threat: 'email',
      path: 'ReturnValue.Member[messages].Member[send,sendTemplate].Argument[0].Member[message].Member[headers].AnyMember',
      label: 'a header',
    },
    {
      threat: 'email',
      path: 'ReturnValue.Member[messages].Member[sendRaw].Argument[0].Member[raw_message]',
      label: 'the headers',
    },
  ],
} as const satisfies LibraryModel;

/** emailjs writes any property of a message as a header. */
export const emailjs = {
  package: 'emailjs',
  evidence: 'https://github.com/eleith/emailjs#messageheaders',
  types: [
    { name: 'emailjs.Message', path: 'Member[SMTPClient].Instance.Member[send,sendAsync].Argument[0]' },
    { name: 'emailjs.Message', path: 'Member[Message].Argument[0]' },
  ],
  sinks: [
    { threat: 'email', type: 'emailjs.Message', path: 'Member[from]', label: 'the sender' },
    { threat: 'email', type: 'emailjs.Message', path: 'Member[reply-to]', label: 'the reply address' },
    { threat: 'email', type: 'emailjs.Message', path: 'Member[to,cc,bcc]', label: 'the recipients', confidence: 'strict' },
  ],
} as const satisfies LibraryModel;

/** SparkPost. */
export const sparkpost = {
  package: 'sparkpost',
  evidence: 'https://developers.sparkpost.com/api/transmissions/',
  types: [{ name: 'sparkpost.Content', path: 'Instance.Member[transmissions].Member[send].Argument[0].Member[content]' }],
  sinks: [
    { threat: 'email', type: 'sparkpost.Content', path: 'Member[from]', label: 'the sender' },
    {
      threat: 'email',
      type: 'sparkpost.Content',
      path: 'Member[from].Member[name,email]',
      label: 'the sender',
      when: [{ path: 'Owner', is: 'object' }],
    },
    { threat: 'email', type: 'sparkpost.Content', path: 'Member[reply_to]', label: 'the reply address' },
    { threat: 'email', type: 'sparkpost.Content', path: 'Member[headers].AnyMember', label: 'a header' },
    { threat: 'email', type: 'sparkpost.Content', path: 'Member[email_rfc822]', label: 'the headers' },
  ],
} as const satisfies LibraryModel;

/** mimetext writes messages; headers of one's own are written as they are. */
export const mimetext = {
  package: ['mimetext', 'mimetext/browser'],
  evidence: 'https://github.com/muratgozel/MIMEText#api',
  sinks: [
    { threat: 'email', path: 'Member[createMimeMessage].ReturnValue.Member[setSender].Argument[0]', label: 'the sender' },
    { threat: 'email', path: 'Member[createMimeMessage].ReturnValue.Member[setHeader].Argument[0..1]', label: 'a header' },
  ],
} as const satisfies LibraryModel;
