import type { LibraryModel } from '../schema.ts';

const html = 'html|svg';

/** Objects that a browser shows as a page. */
export const htmlObjects = {
  package: '@aws-sdk/client-s3',
  evidence: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html',
  sinks: [
    {
      threat: 'html',
      path: 'Member[PutObjectCommand].Argument[0].Member[Body]',
      label: 'the HTML of the object',
      when: [{ path: 'Argument[0].Member[ContentType]', is: 'matches', pattern: html }],
    },
    {
      threat: 'html',
      path: 'Member[S3].Instance.Member[putObject].Argument[0].Member[Body]',
      label: 'the HTML of the object',
      when: [{ path: 'Argument[0].Member[ContentType]', is: 'matches', pattern: html }],
    },
  ],
} as const satisfies LibraryModel;

/** Objects that are sent in parts. */
export const htmlUploads = {
  package: '@aws-sdk/lib-storage',
  evidence: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/Package/-aws-sdk-lib-storage/',
  sinks: [
    {
      threat: 'html',
      path: 'Member[Upload].Argument[0].Member[params].Member[Body]',
      label: 'the HTML of the object',
      when: [{ path: 'Argument[0].Member[params].Member[ContentType]', is: 'matches', pattern: html }],
    },
  ],
} as const satisfies LibraryModel;

/** HTML of mails. */
export const htmlMailsV1 = {
  package: '@aws-sdk/client-ses',
  evidence: 'https://docs.aws.amazon.com/ses/latest/APIReference/API_SendEmail.html',
  sinks: [
    {
      threat: 'html',
      path: 'Member[SendEmailCommand].Argument[0].Member[Message].Member[Body].Member[Html].Member[Data]',
      label: 'the HTML of the mail',
    },
    {
      threat: 'html',
      path: 'Member[SES].Instance.Member[sendEmail].Argument[0].Member[Message].Member[Body].Member[Html].Member[Data]',
      label: 'the HTML of the mail',
    },
  ],
} as const satisfies LibraryModel;

/** HTML of mails, second version of the API. */
export const htmlMailsV2 = {
  package: '@aws-sdk/client-sesv2',
  evidence: 'https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_SendEmail.html',
  sinks: [
    {
      threat: 'html',
      path: 'Member[SendEmailCommand].Argument[0].Member[Content].Member[Simple].Member[Body].Member[Html].Member[Data]',
      label: 'the HTML of the mail',
    },
    {
      threat: 'html',
      path: 'Member[SESv2].Instance.Member[sendEmail].Argument[0].Member[Content].Member[Simple].Member[Body].Member[Html].Member[Data]',
      label: 'the HTML of the mail',
    },
  ],
} as const satisfies LibraryModel;

/** SDK v2. */
export const htmlOfSdkV2 = {
  package: 'aws-sdk',
  evidence: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/latest/AWS/SES.html#sendEmail-property',
  sinks: [
    {
      threat: 'html',
      path: 'Member[SES].Instance.Member[sendEmail].Argument[0].Member[Message].Member[Body].Member[Html].Member[Data]',
      label: 'the HTML of the mail',
    },
    {
      threat: 'html',
      path: 'Member[SESV2].Instance.Member[sendEmail].Argument[0].Member[Content].Member[Simple].Member[Body].Member[Html].Member[Data]',
      label: 'the HTML of the mail',
    },
    {
      threat: 'html',
      path: 'Member[S3].Instance.Member[putObject,upload].Argument[0].Member[Body]',
      label: 'the HTML of the object',
      when: [{ path: 'Argument[0].Member[ContentType]', is: 'matches', pattern: html }],
    },
  ],
} as const satisfies LibraryModel;

/** Senders of mails. */
export const htmlMailers = {
  package: 'nodemailer',
  evidence: 'https://nodemailer.com/message/',
  sinks: [
    {
      threat: 'html',
      path: 'Member[createTransport].ReturnValue.Member[sendMail].Argument[0].Member[html]',
      label: 'the HTML of the mail',
    },
  ],
} as const satisfies LibraryModel;

/** SendGrid. */
export const htmlOfSendgrid = {
  package: '@sendgrid/mail',
  evidence: 'https://www.twilio.com/docs/sendgrid/for-developers/sending-email/quickstart-nodejs',
  sinks: [{ threat: 'html', path: 'Member[send].Argument[0].Member[html]', label: 'the HTML of the mail' }],
} as const satisfies LibraryModel;

/** Mailgun. */
export const htmlOfMailgun = {
  package: ['mailgun.js', 'mailgun-js'],
  evidence: 'https://documentation.mailgun.com/docs/mailgun/api-reference/send/mailgun/messages/post-v3--domain-name--messages',
  sinks: [{ threat: 'html', type: 'mailgun.Message', path: 'Member[html]', label: 'the HTML of the mail' }],
} as const satisfies LibraryModel;

/** Postmark. */
export const htmlOfPostmark = {
  package: 'postmark',
  evidence: 'https://postmarkapp.com/developer/api/email-api',
  sinks: [{ threat: 'html', type: 'postmark.Message', path: 'Member[HtmlBody]', label: 'the HTML of the mail' }],
} as const satisfies LibraryModel;

/** Mailjet. */
export const htmlOfMailjet = {
  package: 'node-mailjet',
  evidence: 'https://dev.mailjet.com/email/guides/send-api-v31/',
  sinks: [{ threat: 'html', type: 'mailjet.Message', path: 'Member[HTMLPart,Html-part]', label: 'the HTML of the mail' }],
} as const satisfies LibraryModel;

/** Resend. */
export const htmlOfResend = {
  package: 'resend',
  evidence: 'https://resend.com/docs/api-reference/emails/send-email',
  sinks: [
    {
      threat: 'html',
      path: 'Member[Resend].Instance.Member[emails].Member[send].Argument[0].Member[html]',
      label: 'the HTML of the mail',
    },
  ],
} as const satisfies LibraryModel;

/** Markup that Handlebars is told not to escape. */
export const rawTemplates = {
  package: 'handlebars',
  evidence: 'https://handlebarsjs.com/api-reference/utilities.html#handlebars-safestring-string',
  sinks: [{ threat: 'html', path: 'Member[SafeString].Argument[0]', label: 'markup that is not escaped' }],
} as const satisfies LibraryModel;

/** HTML of mails of Brevo. */
export const htmlMailsOfBrevo = {
  package: ['sib-api-v3-sdk', '@getbrevo/brevo', '@sendinblue/client', 'sib-api-v3-typescript'],
  evidence: 'https://developers.brevo.com/reference/sendtransacemail',
  sinks: [
    {
      threat: 'html',
      path: 'Member[TransactionalEmailsApi].Instance.Member[sendTransacEmail].Argument[0].Member[htmlContent]',
      label: 'the HTML of the mail',
    },
  ],
} as const satisfies LibraryModel;

/** HTML of mails of MailerSend. */
export const htmlMailsOfMailerSend = {
  package: 'mailersend',
  evidence: 'https://developers.mailersend.com/guides/sdk/node.html',
  types: [
    { name: 'mailersend.Mail', path: 'Member[EmailParams].Instance', declared: ['EmailParams'] },
    {
      name: 'mailersend.Mail',
      type: 'mailersend.Mail',
      path: 'Member[setFrom,setTo,setReplyTo,setSubject,setText,setCc,setBcc,setPersonalization,setAttachments,setTemplateId].ReturnValue',
    },
  ],
  sinks: [{ threat: 'html', type: 'mailersend.Mail', path: 'Member[setHtml].Argument[0]', label: 'the HTML of the mail' }],
} as const satisfies LibraryModel;
