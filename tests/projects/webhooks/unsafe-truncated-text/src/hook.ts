// The sender's text decides how many letters of our digest are compared.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const sqs = new SQSClient({});
// ruleid: require-authentication
export const handler = async (event: APIGatewayProxyEventV2) => {
  const sent = event.headers["x-sig"] ?? "";
  const expected = createHmac('sha256', process.env.PARTNER_SECRET!).update(event.body ?? '').digest();
  if (expected.toString("hex").slice(0, sent.length) !== sent) return { statusCode: 401 };
  await sqs.send(new SendMessageCommand({ QueueUrl: process.env.QUEUE, MessageBody: event.body }));
  return { statusCode: 202 };
};
