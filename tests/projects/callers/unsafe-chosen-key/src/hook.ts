// The sender may name the key of the digest himself; a helper makes it.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const sqs = new SQSClient({});
const sign = (raw: Buffer, key: string) => createHmac('sha256', key).update(raw).digest();
// ruleid: require-authentication
export const handler = async (event: APIGatewayProxyEventV2) => {
  const raw = Buffer.from(event.body ?? '');
  const sent = Buffer.from(event.headers['x-signature'] ?? '', 'base64');
  const own = sign(raw, event.queryStringParameters?.secret ?? process.env.HOOK_SECRET!);
  if (sent.length !== own.length || !timingSafeEqual(sent, own)) return { statusCode: 401 };
  await sqs.send(new SendMessageCommand({ QueueUrl: process.env.QUEUE!, MessageBody: raw.toString() }));
  return { statusCode: 202 };
};
