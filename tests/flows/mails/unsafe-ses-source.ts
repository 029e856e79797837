// The sender and the reply address of SES.
import { SES } from '@aws-sdk/client-ses';
import type { APIGatewayProxyEvent } from 'aws-lambda';

const ses = new SES({});

export const handler = async (event: APIGatewayProxyEvent) => {
  const { name, email } = JSON.parse(event.body ?? '{}');
  await ses.sendEmail({
    // ruleid: no-email-injection
    Source: `${name} <no-reply@example.com>`,
    // ruleid: no-email-injection
    ReplyToAddresses: [email],
    Destination: { ToAddresses: ['desk@example.com'] },
    Message: { Subject: { Data: 'Contact' }, Body: { Text: { Data: 'Hello' } } },
  });
  return { statusCode: 202, body: '' };
};
