// The body is decoded, its signature compared, then it is read.
import * as crypto from 'crypto';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { SNSClient, PublishCommand } from '@aws-sdk/client-sns';
const sns = new SNSClient({});
const verifySignature = (payload: string, header?: string): boolean => {
  if (!header) return false;
  const expected = Buffer.from(`sha256=${crypto.createHmac('sha256', process.env.WEBHOOK_SECRET as string).update(payload).digest('hex')}`, 'utf8');
  const actual = Buffer.from(header, 'utf8');
  return expected.byteLength === actual.byteLength && crypto.timingSafeEqual(expected, actual);
};
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const raw = event.isBase64Encoded ? Buffer.from(event.body ?? '', 'base64').toString('utf8') : event.body ?? '';
  if (!verifySignature(raw, event.headers['x-hub-signature-256'])) {
    return { statusCode: 401, body: 'Invalid signature' };
  }
  // ok: no-unverified-token
  const payload = JSON.parse(raw);
  await sns.send(new PublishCommand({ TopicArn: process.env.TOPIC, Message: JSON.stringify({ ref: payload.ref }) }));
  return { statusCode: 202 };
};
