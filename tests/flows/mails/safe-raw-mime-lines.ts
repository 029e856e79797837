// A list of lines: what the message says is behind the empty line.
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import type { SQSEvent } from 'aws-lambda';

const ses = new SESv2Client({});

export const handler = async (event: SQSEvent) => {
  for (const record of event.Records) {
    const { text } = JSON.parse(record.body);
    const lines = ['From: no-reply@example.com', 'To: desk@example.com', 'Subject: News', 'Content-Type: text/plain', '', `Hello,`, text];
    // ok: no-email-injection
    await ses.send(new SendEmailCommand({ Content: { Raw: { Data: new TextEncoder().encode(lines.join('\r\n')) } } }));
  }
};
