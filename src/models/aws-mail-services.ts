import type { AwsService } from './expand-aws-services.ts';

/** Services that send mails: addresses and headers. Subject and text are encoded by the service. */
export const awsMailServices: readonly AwsService[] = [
  {
    package: '@aws-sdk/client-ses',
    client: 'SES',
    legacyClient: 'SES',
    operations: [
      { name: 'SendEmail', input: 'Source', threat: 'email', label: 'the sender' },
      { name: 'SendEmail', input: 'ReturnPath', threat: 'email', label: 'the sender' },
      { name: 'SendEmail', input: 'ReplyToAddresses.[]', threat: 'email', label: 'the reply address' },
      {
        name: 'SendEmail',
        input: 'Destination.ToAddresses,CcAddresses,BccAddresses.[]',
        threat: 'email',
        label: 'the recipients',
        confidence: 'strict',
      },
      { name: 'SendTemplatedEmail', input: 'Source', threat: 'email', label: 'the sender' },
      { name: 'SendTemplatedEmail', input: 'ReturnPath', threat: 'email', label: 'the sender' },
      { name: 'SendTemplatedEmail', input: 'ReplyToAddresses.[]', threat: 'email', label: 'the reply address' },
      {
        name: 'SendTemplatedEmail',
        input: 'Destination.ToAddresses,CcAddresses,BccAddresses.[]',
        threat: 'email',
        label: 'the recipients',
        confidence: 'strict',
      },
      { name: 'SendBulkTemplatedEmail', input: 'Source', threat: 'email', label: 'the sender' },
      { name: 'SendBulkTemplatedEmail', input: 'ReturnPath', threat: 'email', label: 'the sender' },
      { name: 'SendBulkTemplatedEmail', input: 'ReplyToAddresses.[]', threat: 'email', label: 'the reply address' },
      { name: 'SendRawEmail', input: 'RawMessage.Data', threat: 'email', label: 'the headers' },
      { name: 'SendRawEmail', input: 'Source', threat: 'email', label: 'the sender' },
      { name: 'SendRawEmail', input: 'Destinations.[]', threat: 'email', label: 'the recipients', confidence: 'strict' },
    ],
  },
  {
    package: '@aws-sdk/client-sesv2',
    client: 'SESv2',
    legacyClient: 'SESV2',
    operations: [
      { name: 'SendEmail', input: 'FromEmailAddress', threat: 'email', label: 'the sender' },
      { name: 'SendEmail', input: 'FeedbackForwardingEmailAddress', threat: 'email', label: 'the sender' },
      { name: 'SendEmail', input: 'ReplyToAddresses.[]', threat: 'email', label: 'the reply address' },
      { name: 'SendEmail', input: 'Content.Raw.Data', threat: 'email', label: 'the headers' },
      { name: 'SendEmail', input: 'Content.Simple,Template.Headers.[].Name,Value', threat: 'email', label: 'a header' },
      {
        name: 'SendEmail',
        input: 'Destination.ToAddresses,CcAddresses,BccAddresses.[]',
        threat: 'email',
        label: 'the recipients',
        confidence: 'strict',
      },
      { name: 'SendBulkEmail', input: 'FromEmailAddress', threat: 'email', label: 'the sender' },
      { name: 'SendBulkEmail', input: 'ReplyToAddresses.[]', threat: 'email', label: 'the reply address' },
    ],
  },
];
