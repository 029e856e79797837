// Another file writes the headers: the report is where the message is sent.
import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { buildMessage } from './build-message';

const ses = new SESClient({});

export const handler = async (event: APIGatewayProxyEventV2) => {
  const { subject, text } = JSON.parse(event.body ?? '{}');
  // ruleid: no-email-injection
  await ses.send(new SendRawEmailCommand({ RawMessage: { Data: Buffer.from(buildMessage(subject, text)) } }));
  return { statusCode: 202 };
};
