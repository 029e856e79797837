// The challenge is answered before the signature is looked at.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const sqs = new SQSClient({});
export const handler = async (event: APIGatewayProxyEventV2) => {
  // ok: no-unverified-token
  const payload = JSON.parse(event.body!);
  if (payload.type === 'url_verification') return { statusCode: 200, body: payload.challenge };
  const base = ['v0', event.headers['x-slack-request-timestamp'], event.body].join(':');
  const expected = Buffer.from('v0=' + createHmac('sha256', process.env.SIGNING!).update(base).digest('hex'));
  const given = Buffer.from(event.headers['x-slack-signature'] ?? '');
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return { statusCode: 401 };
  await sqs.send(new SendMessageCommand({ QueueUrl: process.env.Q!, MessageBody: JSON.stringify(payload.event) }));
  return { statusCode: 200 };
};
