// Subject and text are encoded by SES; a sign-up mail goes to whoever signs up.
import { SES } from '@aws-sdk/client-ses';
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import type { APIGatewayProxyEvent } from 'aws-lambda';

const ses = new SES({});
const client = new SESv2Client({});

export const handler = async (event: APIGatewayProxyEvent) => {
  const { name, email } = JSON.parse(event.body ?? '{}');
  await ses.sendEmail({
    Source: 'no-reply@example.com',
    // ok: no-email-injection
    Destination: { ToAddresses: [email] },
    // ok: no-email-injection
    Message: { Subject: { Data: `Welcome ${name}` }, Body: { Text: { Data: `Hello ${name}` } } },
  });
  await client.send(
    new SendEmailCommand({
      FromEmailAddress: process.env.SENDER,
      Destination: { ToAddresses: [email] },
      // ok: no-email-injection
      Content: { Simple: { Subject: { Data: name }, Body: { Text: { Data: name } } } },
    }),
  );
  return { statusCode: 202, body: '' };
};
