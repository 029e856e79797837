// The subject stands among the headers of a message that is written by hand.
import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const ses = new SESClient({});

export const handler = async (event: APIGatewayProxyEventV2) => {
  const { subject, text } = JSON.parse(event.body ?? '{}');
  const mime = `From: no-reply@example.com\r\nTo: desk@example.com\r\nSubject: ${subject}\r\n\r\n${text}`;
  // ruleid: no-email-injection
  await ses.send(new SendRawEmailCommand({ RawMessage: { Data: Buffer.from(mime) } }));
  return { statusCode: 202 };
};
