// A digest is cut to its own length.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const sqs = new SQSClient({});
// ok: require-authentication
export const handler = async (event: APIGatewayProxyEventV2) => {
  const given = Buffer.from(event.headers['x-partner-signature'] ?? '', 'hex');
  const expected = createHmac('sha256', process.env.PARTNER_SECRET!).update(event.body ?? '').digest();
  if (given.length !== expected.length || !timingSafeEqual(given, expected.subarray(0, expected.length))) return { statusCode: 401 };
  await sqs.send(new SendMessageCommand({ QueueUrl: process.env.QUEUE, MessageBody: event.body }));
  return { statusCode: 202 };
};
