// A list of lines: the name is in a header of the first part.
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import type { SQSEvent } from 'aws-lambda';

const ses = new SESv2Client({});

export const handler = async (event: SQSEvent) => {
  for (const record of event.Records) {
    const { name, text } = JSON.parse(record.body);
    const lines = ['From: no-reply@example.com', `To: ${name} <desk@example.com>`, 'Subject: News', '', text];
    // ruleid: no-email-injection
    await ses.send(new SendEmailCommand({ Content: { Raw: { Data: new TextEncoder().encode(lines.join('\r\n')) } } }));
  }
};
